// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;

import org.nitrolith.diagram.spi.ViewpointSource;
import org.nitrolith.model.resource.Severity;

/** Reads viewpoint specifications. What is not supported is logged, each construct once, and left out. */
public final class SpecificationLoader {

    private static final int MAX_BYTES = 16 << 20;

    private final EPackage.Registry packages;
    private final Consumer<SpecificationProblem> log;

    /** A loader that knows all registered metamodels. */
    public SpecificationLoader() {
        this(EPackage.Registry.INSTANCE, SpecificationLoader::log);
    }

    /**
     * A loader with other metamodels.
     *
     * @param packages the metamodels by namespace
     * @param log told of each problem of a specification
     */
    public SpecificationLoader(EPackage.Registry packages, Consumer<SpecificationProblem> log) {
        this.packages = packages;
        this.log = log;
    }

    /**
     * Reads a specification.
     *
     * @param source where it is
     * @return the specification; what was wrong with it is in {@link Specification#problems()} and in the log
     * @throws SpecificationException where it is none, or cannot be read
     */
    public Specification load(ViewpointSource source) throws SpecificationException {
        String file = source.path().substring(source.path().lastIndexOf('/') + 1);
        byte[] bytes;
        try (InputStream in = source.specification().openStream()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException | IllegalStateException e) {
            throw new SpecificationException(new SpecificationProblem(Severity.ERROR, file, 0, "",
                    "the specification cannot be read: " + e.getMessage() + "."), e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new SpecificationException(new SpecificationProblem(Severity.ERROR, file, 0, "",
                    "the specification is larger than " + (MAX_BYTES >> 20) + " MB."), null);
        }
        return load(file, bytes, source);
    }

    /**
     * Reads a specification that is at hand.
     *
     * @param file its name, for messages
     * @param bytes its content
     * @param source where services and icons are
     * @return the specification
     * @throws SpecificationException where it is none
     */
    public Specification load(String file, byte[] bytes, ViewpointSource source) throws SpecificationException {
        Specification specification = new Specification(file, source);
        new SpecificationReader(specification, packages).read(bytes);
        specification.problems().forEach(log);
        return specification;
    }

    /**
     * Writes a problem to the log: errors and warnings at their level, what is for Sirius only at level debug.
     *
     * @param problem the problem
     */
    public static void log(SpecificationProblem problem) {
        Level level = switch (problem.severity()) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            default -> Level.DEBUG;
        };
        System.getLogger(SpecificationLoader.class.getName()).log(level, problem.text());
    }
}
