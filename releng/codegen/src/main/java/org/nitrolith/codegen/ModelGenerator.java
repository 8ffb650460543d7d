// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates {@code src-gen} of the model bundle and of its item providers, and the texts of the item providers.
 *
 * <p>EMF writes the code; {@link SourceTidier} then gives it the project's form, and {@link TextWriter} turns the names
 * of classes and features into words. The folders {@code src-gen} are emptied first, so nothing stale stays. Nothing
 * else in the bundles is touched.
 */
public final class ModelGenerator {

    private static final String MODEL = "org.nitrolith.model";
    private static final String EDIT = "org.nitrolith.model.edit";
    private static final String GENMODEL = "model/nitrolith.genmodel";

    private final Path modelBundle;
    private final Path editBundle;

    private ModelGenerator(Path bundles) {
        modelBundle = bundles.resolve(MODEL);
        editBundle = bundles.resolve(EDIT);
    }

    /**
     * Generates all code.
     *
     * @param arguments the folder that holds the bundles
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: ModelGenerator FOLDER-OF-BUNDLES");
            System.exit(2);
        }
        new ModelGenerator(Path.of(arguments[0]).toRealPath()).generate();
    }

    private void generate() throws IOException {
        GenModel genModel = load();
        complete(genModel);
        Path texts = editBundle.resolve("plugin.properties");
        Files.deleteIfExists(texts);
        for (Path bundle : List.of(modelBundle, editBundle)) {
            empty(bundle.resolve("src-gen"));
        }
        Generator generator = new FreshGenerator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        run(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        run(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        for (Path bundle : List.of(modelBundle, editBundle)) {
            SourceTidier.tidy(bundle.resolve("src-gen"));
        }
        TextWriter.rewrite(texts, genModel);
    }

    private GenModel load() {
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put(MODEL, URI.createFileURI(modelBundle + "/"));
        EcorePlugin.getPlatformResourceMap().put(EDIT, URI.createFileURI(editBundle + "/"));
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        Resource resource = resources.getResource(URI.createPlatformResourceURI(MODEL + "/" + GENMODEL, true), true);
        EcoreUtil.resolveAll(resources);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setLineDelimiter("\n");
        return genModel;
    }

    /** Takes what the property sheet says about each feature over from the Ecore files. */
    private static void complete(GenModel genModel) {
        for (GenPackage genPackage : genModel.getGenPackages()) {
            for (GenClass genClass : genPackage.getGenClasses()) {
                genClass.setImage(false);
                for (GenFeature genFeature : genClass.getGenFeatures()) {
                    genFeature.setPropertyDescription(Words.description(genFeature.getEcoreFeature()));
                    genFeature.setPropertyCategory(Words.category(genClass.getEcoreClass()));
                    genFeature.setPropertyMultiLine(Words.isLongText(genFeature.getEcoreFeature()));
                }
            }
        }
    }

    private static void run(Generator generator, GenModel genModel, String projectType) {
        Diagnostic outcome = generator.generate(genModel, projectType, new BasicMonitor());
        if (outcome.getSeverity() >= Diagnostic.ERROR) {
            report(outcome, "");
            System.exit(1);
        }
    }

    /** The folders are empty, so there is nothing to merge with, and EMF needs no parser for Java. */
    private static final class FreshGenerator extends Generator {

        private final JControlModel nothingToMerge = new JControlModel();

        @Override
        public JControlModel getJControlModel() {
            return nothingToMerge;
        }
    }

    private static void report(Diagnostic diagnostic, String indent) {
        System.err.println(indent + diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            System.err.println(indent + diagnostic.getException());
        }
        diagnostic.getChildren().forEach(child -> report(child, indent + "  "));
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
