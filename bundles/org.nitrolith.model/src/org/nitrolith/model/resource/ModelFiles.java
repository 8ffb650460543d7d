// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nitrolith.model.resource.internal.ModelPackages;
import org.nitrolith.model.resource.internal.ProjectUriConverter;

/** Loads and saves model files, with and without OSGi. */
public final class ModelFiles {

    /**
     * The largest file that is read, in bytes: an eighth of the memory that the program may use, at least 16 MB and at
     * most 256 MB. A model file is far smaller; raw data are never in it.
     */
    public static final int MAX_FILE_BYTES = (int) Math.clamp(Runtime.getRuntime().maxMemory() / 8, 16L << 20,
            256L << 20);

    /** The largest number of elements that is read: one per KiB of the memory that the program may use. */
    public static final long MAX_ELEMENTS = Math.max(50_000, Runtime.getRuntime().maxMemory() >> 10);

    /** How deep elements may be nested. The models' own nesting is below 12. */
    public static final int MAX_DEPTH = 128;

    /** The extensions of model files, in the order of the work: materials, routes, measurements, cells, notebooks. */
    public static final List<String> EXTENSIONS = List.of("material", "route", "measurement", "cell", "notebook");

    private static final Set<String> FOLLOWED_SCHEMES = Set.of("platform", ModelLibraries.SCHEME);

    private ModelFiles() {
    }

    /**
     * A resource set for the model files of one project. References that leave the project are not followed.
     *
     * @param project the project's folder; null for single files without a project
     * @return a resource set that loads all kinds of model files
     */
    public static ResourceSet createResourceSet(Path project) {
        ResourceSet resourceSet = new ResourceSetImpl();
        prepare(resourceSet, project);
        return resourceSet;
    }

    /**
     * Makes a resource set that somebody else created (an editing domain) load the model files of one project.
     *
     * @param resourceSet the resource set
     * @param project the project's folder; null for single files without a project
     */
    public static void prepare(ResourceSet resourceSet, Path project) {
        ModelPackages.register();
        NitrolithResourceFactory factory = new NitrolithResourceFactory();
        for (String extension : EXTENSIONS) {
            resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension, factory);
        }
        resourceSet.setURIConverter(new ProjectUriConverter(project));
    }

    /**
     * Loads a model file.
     *
     * @param file the file
     * @param resourceSet where it goes; a file that is there already is not read again
     * @return the content and what was noticed
     * @throws ModelFileException where the file is none that can be read
     */
    public static LoadResult load(Path file, ResourceSet resourceSet) throws ModelFileException {
        return load(uri(file), resourceSet);
    }

    /**
     * Loads a model file.
     *
     * @param uri the file's absolute URI
     * @param resourceSet where it goes; a file that is there already is not read again
     * @return the content and what was noticed
     * @throws ModelFileException where the file is none that can be read; the resource set is as it was
     */
    public static LoadResult load(URI uri, ResourceSet resourceSet) throws ModelFileException {
        Resource known = resourceSet.getResource(uri, false);
        if (known instanceof NitrolithResource resource && resource.isLoaded() && !resource.isUnreadable()) {
            return new LoadResult(resource, resource.diagnostics());
        }
        if (known != null) {
            resourceSet.getResources().remove(known);
        }
        NitrolithResource resource = new NitrolithResource(uri);
        resourceSet.getResources().add(resource);
        try {
            resource.load(resourceSet.getLoadOptions());
            return new LoadResult(resource, resource.diagnostics());
        } catch (ModelFileException e) {
            resourceSet.getResources().remove(resource);
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a model resource reports every problem as a ModelFileException", e);
        }
    }

    /**
     * Follows every reference of a resource to other files, loading these, and reports those whose target does not
     * exist or is of a kind that the reference does not take.
     *
     * @param resource a loaded resource in a resource set
     * @return a finding for each such reference, in the order of the file
     */
    public static List<LoadDiagnostic> danglingReferences(NitrolithResource resource) {
        List<LoadDiagnostic> findings = new ArrayList<>();
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
            EObject element = all.next();
            var references = (EContentsEList.FeatureIterator<EObject>) ((Iterator<EObject>) element
                    .eCrossReferences().iterator());
            while (references.hasNext()) {
                EObject target = references.next();
                if (target.eIsProxy()) {
                    URI uri = ((InternalEObject) target).eProxyURI();
                    if (!uri.trimFragment().equals(resource.getURI())) {
                        findings.add(dangling(resource, element, (EReference) references.feature(), uri));
                    }
                }
            }
        }
        return findings;
    }

    private static LoadDiagnostic dangling(NitrolithResource resource, EObject element, EReference reference, URI uri) {
        URI fileUri = uri.trimFragment();
        Resource other = resource.getResourceSet().getResource(fileUri, false);
        EObject target = other == null ? null : other.getEObject(uri.fragment());
        String file = relative(fileUri, resource.getURI());
        if (target != null) {
            return finding(resource, element, LoadDiagnostic.WRONG_TARGET,
                    "\"" + reference.getName() + "\" refers to a " + target.eClass().getName() + " in " + file
                            + ", but takes a " + reference.getEReferenceType().getName() + ".",
                    "Choose another " + reference.getName() + ". The reference is kept as written.");
        }
        return finding(resource, element, LoadDiagnostic.DANGLING_REFERENCE,
                "\"" + reference.getName() + "\" refers to " + file + ", which " + missing(other, uri.fragment()) + ".",
                "Choose another " + reference.getName() + " or restore the file. The reference is kept.");
    }

    private static String missing(Resource other, String id) {
        if (other == null) {
            return "cannot be opened";
        }
        String problem = other.getErrors().isEmpty() || !(other.getErrors().getFirst() instanceof LoadDiagnostic first)
                ? "" : first.code();
        boolean denied = problem.equals(LoadDiagnostic.ACCESS);
        if (other.isLoaded() && !denied && (problem.isEmpty() || !other.getContents().isEmpty())) {
            return "has no element \"" + id + "\"";
        }
        return problem.isEmpty() || denied ? "cannot be opened" : "cannot be read";
    }

    private static LoadDiagnostic finding(NitrolithResource resource, EObject element, String code, String message,
            String fix) {
        return new LoadDiagnostic(Severity.ERROR, code, fileName(resource.getURI()), resource.line(element).orElse(0),
                resource.column(element).orElse(0), ElementPath.of(element), resource.getURIFragment(element), message,
                fix);
    }

    private static String relative(URI uri, URI base) {
        boolean comparable = base != null && !base.isRelative() && base.isHierarchical();
        return URI.decode((comparable ? uri.deresolve(base, true, true, false) : uri).toString());
    }

    /**
     * All model files in a folder and the folders below it, without hidden ones; symbolic links to folders are not
     * followed.
     *
     * @param folder a folder
     * @return the files, sorted by path
     * @throws ModelFileException where the folder cannot be read
     */
    public static List<Path> find(Path folder) throws ModelFileException {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean hidden = !visited.equals(folder) && visited.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isModelFile(file) && !attributes.isOther() && !Files.isDirectory(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ModelFileException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.ACCESS, folder.toString(), 0,
                    0, "", "", "the folder cannot be read: " + e.getMessage() + ".",
                    "Check that it exists and that you may read it."), e);
        }
        files.sort(null);
        return files;
    }

    /**
     * Whether a file has the name of a model file.
     *
     * @param file a path
     * @return true for one of {@link #EXTENSIONS} after a name
     */
    public static boolean isModelFile(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && EXTENSIONS.contains(name.substring(dot + 1));
    }

    /**
     * The project that a file belongs to: the nearest folder above it with a {@code .git} or {@code .project}. Without
     * one it is the folder above the file's own, so that files in neighbouring folders still find each other.
     *
     * @param file a file or folder
     * @return the project's folder
     */
    public static Path projectOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git")) || Files.exists(above.resolve(".project"))) {
                return above;
            }
        }
        return Files.isDirectory(absolute) || folder.getParent() == null ? folder : folder.getParent();
    }

    /**
     * The URI of a file.
     *
     * @param file the file
     * @return its absolute URI
     */
    public static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    /**
     * The file that a URI names.
     *
     * @param uri a resource's URI; may be null
     * @return the path; empty where the URI names no file
     */
    public static Optional<Path> file(URI uri) {
        if (uri == null) {
            return Optional.empty();
        }
        URI plain = uri.trimFragment();
        if (plain.isPlatformResource()) {
            URI location = EcorePlugin.resolvePlatformResourcePath(plain.toPlatformString(true));
            plain = location == null ? plain : location;
        }
        try {
            return plain.isFile() && !plain.isRelative() ? Optional.of(Path.of(plain.toFileString()))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * A resource's name for a message.
     *
     * @param uri its URI; may be null
     * @return the path of a file, else the URI
     */
    public static String fileName(URI uri) {
        return uri == null ? "(no file)" : file(uri).map(Path::toString).orElseGet(uri::toString);
    }

    /**
     * Makes a reference that a file holds absolute.
     *
     * @param reference the reference as written
     * @param resource the file that holds it
     * @return the absolute URI; empty where it is no place that is ever opened
     */
    public static Optional<URI> resolve(URI reference, NitrolithResource resource) {
        if (!reference.isRelative()) {
            return FOLLOWED_SCHEMES.contains(reference.scheme()) ? Optional.of(reference) : Optional.empty();
        }
        URI base = resource.getURI();
        if (!reference.hasRelativePath() || base == null || base.isRelative() || !base.isHierarchical()) {
            return base == null || base.isRelative() && reference.hasRelativePath() ? Optional.of(reference)
                    : Optional.empty();
        }
        URI absolute = reference.resolve(base);
        return isOutside(absolute, resource) ? Optional.empty() : Optional.of(absolute);
    }

    /**
     * Whether a place is outside of the project of a resource.
     *
     * @param uri an absolute URI
     * @param resource a resource; its resource set knows the project
     * @return true for a place that is never opened
     */
    public static boolean isOutside(URI uri, NitrolithResource resource) {
        if (FOLLOWED_SCHEMES.contains(uri.scheme())) {
            return false;
        }
        if (resource.getResourceSet() != null
                && resource.getResourceSet().getURIConverter() instanceof ProjectUriConverter project) {
            return !project.contains(uri);
        }
        URI base = resource.getURI();
        return base != null && !base.isRelative() && !uri.isRelative() && !base.scheme().equals(uri.scheme());
    }
}
