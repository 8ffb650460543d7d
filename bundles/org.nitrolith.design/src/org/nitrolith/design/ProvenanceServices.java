// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.material.MaterialRecord;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.SynthesisRoute;

/** Services of the provenance diagram. What is reached is what the notebook's links lead to. */
public final class ProvenanceServices {

    /** The precursors of the routes. */
    public List<Precursor> lotsReached(Notebook notebook) {
        return Provenance.of(notebook).routes().stream().map(SynthesisRoute::getPrecursors).flatMap(Collection::stream).toList();
    }

    /** The routes. */
    public List<SynthesisRoute> routesReached(Notebook notebook) {
        return Provenance.of(notebook).routes();
    }

    /** The samples. */
    public List<Sample> samplesReached(Notebook notebook) {
        return Provenance.of(notebook).samples();
    }

    /** The impedance spectra of the samples, those of temperature series included. */
    public List<ImpedanceSpectrum> spectraReached(Notebook notebook) {
        return Provenance.of(notebook).within(ImpedanceSpectrum.class);
    }

    /** The fits of the spectra. */
    public List<ImpedanceFit> fitsReached(Notebook notebook) {
        return Provenance.of(notebook).within(ImpedanceFit.class);
    }

    /** The Arrhenius results of the samples. */
    public List<ArrheniusFit> arrheniusReached(Notebook notebook) {
        return Provenance.of(notebook).within(ArrheniusFit.class);
    }

    /** The points of the Arrhenius results that name their fit. */
    public List<ArrheniusPoint> pointsReached(Notebook notebook) {
        return Provenance.of(notebook).within(ArrheniusPoint.class).stream().filter(p -> p.getFit() != null).toList();
    }

    /** The conductivities and activation energies of the samples' materials, as far as they stand in own files. */
    public List<MaterialRecord> recordsReached(Notebook notebook) {
        return Provenance.of(notebook).records();
    }

    /** The cells. */
    public List<CellBuild> cellsReached(Notebook notebook) {
        return Provenance.of(notebook).cells();
    }

    /** The layers of the cells that were made of a sample. */
    public List<Layer> layersReached(Notebook notebook) {
        return Provenance.of(notebook).cells().stream().flatMap(Provenance::layers).filter(l -> l.getSample() != null).toList();
    }

    /** The links of the notebook's pages to routes, samples and cells. */
    public List<Link> linksReached(Notebook notebook) {
        return notebook.getExperiments().stream().flatMap(e -> e.getLinks().stream())
                .filter(l -> l.getTarget() != null && canBeLinked(l.getTarget())).toList();
    }

    /** Whether it is a route, a sample or a cell, to which the diagram shows links. */
    public boolean canBeLinked(EObject element) {
        return element instanceof SynthesisRoute || element instanceof Sample || element instanceof CellBuild;
    }

    /** The route of the sample's product; null where it names none. */
    public SynthesisRoute routeOfSample(Sample sample) {
        return sample.getProduct() != null && sample.getProduct().eContainer() instanceof SynthesisRoute route ? route : null;
    }

    /** The sample of a spectrum, on its own or in a temperature series. */
    public Sample sampleOfSpectrum(ImpedanceSpectrum spectrum) {
        EObject above = spectrum.eContainer();
        while (above != null && !(above instanceof Sample)) {
            above = above.eContainer();
        }
        return (Sample) above;
    }

    /** How many spectra of the sample there are. */
    public String spectrumCountText(Sample sample) {
        int count = 0;
        for (var all = sample.eAllContents(); all.hasNext();) {
            count += all.next() instanceof ImpedanceSpectrum ? 1 : 0;
        }
        return Integer.toString(count);
    }

    /** The result that the record was taken from; null where it is from elsewhere. */
    public AnalysisResult resultOfRecord(MaterialRecord entry) {
        return Provenance.result(entry);
    }

    /** Whether the route has a product. */
    public boolean hasProduct(SynthesisRoute route) {
        return !route.getProducts().isEmpty();
    }

    /** The first product of the route; null where it has none. */
    public Product firstProduct(SynthesisRoute route) {
        return hasProduct(route) ? route.getProducts().getFirst() : null;
    }

    /** The first layer of the sample's material that names no sample yet; null where there is none. */
    public Layer layerFor(CellBuild cell, Sample sample) {
        return Provenance.layers(cell)
                .filter(l -> l.getSample() == null && l.getMaterial() != null && l.getMaterial() == sample.getMaterial())
                .findFirst().orElse(null);
    }

    /** Whether a layer of the sample's material names no sample yet. */
    public boolean hasLayerFor(CellBuild cell, Sample sample) {
        return layerFor(cell, sample) != null;
    }

    /** Whether the fit was made of other data than its spectrum now names. */
    public boolean isStale(ImpedanceFit fit) {
        return fit.getInputSha256() != null && fit.eContainer() instanceof ImpedanceSpectrum spectrum
                && spectrum.getDataFiles().stream().map(DataFile::getSha256).filter(Objects::nonNull).findAny().isPresent()
                && spectrum.getDataFiles().stream().noneMatch(f -> fit.getInputSha256().equalsIgnoreCase(f.getSha256()));
    }

    /** Whether the fit was made of the data that its spectrum names. */
    public boolean isUpToDate(ImpedanceFit fit) {
        return !isStale(fit);
    }

    /** Why a fit is stale. */
    public String staleText(ImpedanceFit fit) {
        return "The fit " + Labels.of(fit) + " was made of other data than its spectrum now names: fit it again.";
    }

    /** Whether one of the fits behind an Arrhenius result is stale. */
    public boolean restsOnStaleFit(ArrheniusFit result) {
        return result.getPoints().stream().map(ArrheniusPoint::getFit).filter(Objects::nonNull).anyMatch(this::isStale);
    }

    /** Whether a raw file of the spectrum is missing or has another hash than the one that is recorded. */
    public boolean isFileChanged(ImpedanceSpectrum spectrum) {
        return spectrum.getDataFiles().stream().anyMatch(ProvenanceServices::isChanged);
    }

    /** Whether each raw file of the spectrum has the hash that is recorded. */
    public boolean isFileUnchanged(ImpedanceSpectrum spectrum) {
        return !isFileChanged(spectrum);
    }

    /** What has happened to the raw files of the spectrum. */
    public String fileChangedText(ImpedanceSpectrum spectrum) {
        return "A raw file of " + Labels.of(spectrum) + " is missing or is not the one that was registered: restore it, or "
                + "import it as a new measurement.";
    }

    private static boolean isChanged(DataFile file) {
        Resource resource = file.eResource();
        if (file.getSha256() == null || file.getPath() == null || resource == null || resource.getURI() == null
                || !resource.getURI().isHierarchical() || resource.getResourceSet() == null) {
            return false;
        }
        URI uri = URI.createURI(URI.encodeFragment(file.getPath(), false)).resolve(resource.getURI());
        try (InputStream in = resource.getResourceSet().getURIConverter().createInputStream(uri);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return !HexFormat.of().formatHex(digest.getMessageDigest().digest()).equalsIgnoreCase(file.getSha256());
        } catch (IOException e) {
            return true;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
