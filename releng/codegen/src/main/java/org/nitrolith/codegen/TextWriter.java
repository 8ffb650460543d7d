// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnum;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Writes the texts of the item providers: names as words, descriptions with units, literals as they are stored. */
final class TextWriter {

    private TextWriter() {
    }

    /**
     * Replaces what EMF generated. Keys that do not belong to a class, feature or literal keep EMF's text.
     *
     * @param file the texts that EMF has just generated
     */
    static void rewrite(Path file, GenModel genModel) throws IOException {
        Properties generated = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            generated.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        generated.forEach((key, value) -> texts.put((String) key, (String) value));
        texts.put("pluginName", "Nitrolith Model Item Providers");
        texts.put("providerName", "Nitrolith");
        Map<String, String> words = new LinkedHashMap<>();
        for (GenPackage genPackage : genModel.getGenPackages()) {
            for (GenClass genClass : genPackage.getGenClasses()) {
                describe(genClass, words);
            }
            for (GenEnum genEnum : genPackage.getGenEnums()) {
                for (EEnumLiteral literal : genEnum.getEcoreEnum().getELiterals()) {
                    words.put("_UI_" + genEnum.getName() + "_" + literal.getName() + "_literal", literal.getLiteral());
                }
            }
        }
        words.forEach(texts::put);
        StringBuilder text = new StringBuilder("# SPDX-License-Identifier: EPL-2.0\n"
                + "# Written by the code generation from the Ecore files: do not edit.\n");
        texts.forEach((key, value) -> text.append(key).append(" = ").append(escape(value)).append('\n'));
        Files.write(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static void describe(GenClass genClass, Map<String, String> words) {
        String prefix = "_UI_" + genClass.getName() + "_";
        words.put(prefix + "type", Words.label(genClass.getEcoreClass()));
        words.put(prefix + "description", Words.description(genClass.getEcoreClass()));
        for (GenFeature genFeature : genClass.getGenFeatures()) {
            words.put(prefix + genFeature.getName() + "_feature", Words.label(genFeature.getEcoreFeature()));
            words.put(prefix + genFeature.getName() + "_description",
                    Words.description(genFeature.getEcoreFeature()));
        }
    }

    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char c : value.replace("\\", "\\\\").replace("\n", "\\n").toCharArray()) {
            escaped.append(c < 128 ? Character.toString(c) : String.format("\\u%04x", (int) c));
        }
        return escaped.toString();
    }
}
