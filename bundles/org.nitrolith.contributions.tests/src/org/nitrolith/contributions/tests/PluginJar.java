// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Writes a plug-in as its author would have: sources compiled, manifest and plugin.xml beside them. */
final class PluginJar {

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Manifest manifest = new Manifest();

    PluginJar(String symbolicName) {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2");
        if (!symbolicName.isEmpty()) {
            header("Bundle-SymbolicName", symbolicName + ";singleton:=true");
        }
    }

    PluginJar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    PluginJar source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    /** A class whose objects are a {@code Supplier} of the text. */
    PluginJar supplier(String className, String text) {
        int dot = className.lastIndexOf('.');
        return source(className, "package " + className.substring(0, dot) + "; public class " + className.substring(dot
                + 1)
                + " implements java.util.function.Supplier<String> { public String get() { return \"" + text
                + "\"; } }");
    }

    PluginJar text(String path, String text) {
        texts.put(path, text);
        return this;
    }

    /** A plugin.xml that extends the point, each element given as its attributes. */
    PluginJar extend(String point, String... elements) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n");
        xml.append("  <extension point=\"").append(point).append("\">\n");
        for (String attributes : elements) {
            xml.append("    <source ").append(attributes).append("/>\n");
        }
        return text("plugin.xml", xml.append("  </extension>\n</plugin>\n").toString());
    }

    /** Lays the plug-in out as a folder. */
    Path writeFolder(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            manifest.write(out);
        }
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            Files.writeString(folder.resolve(entry.getKey()), entry.getValue());
        }
        compile(folder);
        return folder;
    }

    /** Packs the plug-in into a jar. */
    Path writeJar(Path jar) throws IOException {
        Path classes = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "classes");
        compile(classes);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, String> entry : texts.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                }
            }
        }
        return jar;
    }

    private void compile(Path target) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "A Java runtime without compiler: plug-ins cannot be built here.");
        Path folder = Files.createTempDirectory(target, "sources");
        String[] arguments = new String[sources.size() + 6];
        String[] options = {"-d", target.toString(), "-cp", target.toString(), "-proc:none", "-nowarn"};
        System.arraycopy(options, 0, arguments, 0, options.length);
        int i = options.length;
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey().substring(source.getKey().lastIndexOf('.') + 1) + ".java");
            Files.writeString(file, source.getValue());
            arguments[i++] = file.toString();
        }
        assertEquals(0, compiler.run(null, OutputStream.nullOutputStream(), null, arguments), "compiles");
    }
}
