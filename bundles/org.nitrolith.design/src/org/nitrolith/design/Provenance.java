// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialRecord;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.synthesis.SynthesisRoute;

/**
 * The artifacts that the links of a notebook lead to: those linked from its projects and pages, then those that these
 * name (the samples of a cell's layers, the route of a sample's product), each once, in the order in which they are found.
 */
record Provenance(List<SynthesisRoute> routes, List<Sample> samples, List<CellBuild> cells, List<MaterialRecord> records) {

    /** The artifacts of a notebook. */
    static Provenance of(Notebook notebook) {
        Set<Artifact> found = new LinkedHashSet<>();
        Deque<EObject> waiting = new ArrayDeque<>(targets(notebook));
        while (!waiting.isEmpty()) {
            EObject root = EcoreUtil.getRootContainer(waiting.removeFirst());
            if (root instanceof Artifact artifact && !root.eIsProxy() && found.add(artifact)) {
                waiting.addAll(named(artifact));
            }
        }
        List<Sample> samples = all(found, Sample.class);
        return new Provenance(all(found, SynthesisRoute.class), samples, all(found, CellBuild.class), records(samples));
    }

    private static List<EObject> targets(Notebook notebook) {
        Stream<Link> links = Stream.concat(notebook.getProjects().stream().flatMap(p -> p.getLinks().stream()),
                notebook.getExperiments().stream().flatMap(e -> e.getLinks().stream()));
        return links.map(Link::getTarget).filter(t -> t != null && !t.eIsProxy()).toList();
    }

    private static List<EObject> named(Artifact artifact) {
        Stream<? extends EObject> named = switch (artifact) {
            case Sample sample -> Stream.ofNullable(sample.getProduct());
            case CellBuild cell -> Stream.concat(
                    layers(cell).flatMap(Provenance::origins), cell.getMeasurements().stream());
            default -> Stream.empty();
        };
        return named.filter(e -> !e.eIsProxy()).map(EObject.class::cast).toList();
    }

    private static Stream<EObject> origins(Layer layer) {
        return Stream.of(Optional.<EObject>ofNullable(layer.getSample()), Optional.<EObject>ofNullable(layer.getProduct()))
                .flatMap(Optional::stream);
    }

    /** The layers of a cell. */
    static Stream<Layer> layers(CellBuild cell) {
        return cell.getStack().stream().filter(Layer.class::isInstance).map(Layer.class::cast);
    }

    /** Conductivities and activation energies of the samples' materials, where the file is the group's own. */
    private static List<MaterialRecord> records(List<Sample> samples) {
        Set<Material> materials = new LinkedHashSet<>();
        samples.stream().map(Sample::getMaterial).filter(m -> m != null && !m.eIsProxy() && isOwn(m)).forEach(materials::add);
        return materials.stream().flatMap(m -> Stream.concat(m.getConductivities().stream(), m.getActivations().stream()))
                .map(MaterialRecord.class::cast).toList();
    }

    private static boolean isOwn(EObject element) {
        return element.eResource() == null || !"library".equals(element.eResource().getURI().scheme());
    }

    private static <T> List<T> all(Collection<Artifact> found, Class<T> type) {
        return found.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The elements of a class within the samples, in order. */
    <T extends EObject> List<T> within(Class<T> type) {
        Set<T> elements = new LinkedHashSet<>();
        for (Sample sample : samples) {
            sample.eAllContents().forEachRemaining(e -> {
                if (type.isInstance(e)) {
                    elements.add(type.cast(e));
                }
            });
        }
        return List.copyOf(elements);
    }

    /** The result that a record was taken from; null where it is from elsewhere. */
    static AnalysisResult result(MaterialRecord record) {
        return switch (record) {
            case ConductivityRecord conductivity -> conductivity.getResult();
            case ArrheniusRecord activation -> activation.getResult();
            default -> null;
        };
    }
}
