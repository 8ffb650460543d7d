// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives generated sources the project's form: the licence line first, blanks instead of tabs, no marks for comments
 * that nobody writes here. In item providers the method that gives the label is left out, so that the hand-written one
 * of their common super class counts.
 */
final class SourceTidier {

    private static final String LICENCE = "// SPDX-License-Identifier: EPL-2.0\n";
    private static final Pattern USER_DOC = Pattern
            .compile("(?m)^[ \\t]*\\*[ \\t]*<!-- (begin|end)-(user|model)-doc -->[ \\t]*\\n");
    private static final Pattern LEADING_COMMENT = Pattern.compile("\\A\\s*/\\*\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern LABEL_METHOD = Pattern.compile(
            "    /\\*\\*\\n(?:     \\*[^\\n]*\\n)*?     \\*/\\n    @Override\\n"
                    + "    public String getText\\(Object object\\)\\s*\\{\\n.*?\\n    \\}\\n+",
            Pattern.DOTALL);

    private SourceTidier() {
    }

    static void tidy(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> tree = Files.walk(folder)) {
            sources = tree.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
        for (Path source : sources) {
            String text = tidy(Files.readString(source), source.getFileName().toString());
            Files.write(source, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String tidy(String generated, String fileName) {
        String text = generated.replace("\r\n", "\n").replace("\t", "    ");
        text = LEADING_COMMENT.matcher(text).replaceFirst("");
        text = USER_DOC.matcher(text).replaceAll("");
        text = text.replaceAll("(?m)[ ]+$", "");
        if (fileName.endsWith("ItemProvider.java")) {
            text = LABEL_METHOD.matcher(text).replaceFirst("");
        }
        return LICENCE + text.strip() + "\n";
    }
}
