// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Finishes a materialised product: its jars start fast, and it has a command line, {@code PRODUCT/cli}.
 *
 * <p>The jars in {@code PRODUCT/plugins} are written anew without compression and without signature files: unpacking and
 * checking them costs a fifth of each start, and the JVM shares no class of a signed jar.
 *
 * <p>The command line is a plain Java program. Its jars are found from the bundles' own manifests (what
 * {@code org.nitrolith.cli} and the bundles of the core feature require or import) and named in a fixed order in the
 * manifest of {@code cli/nitrolith.jar}. With {@code --archive} the classes that a few typical commands load go into
 * {@code cli/nitrolith.jsa}, a class-data sharing archive.
 *
 * <p>Usage: {@code java AssembleProduct.java CORE_FEATURE_XML PRODUCT_FOLDER [--archive]}
 */
public final class AssembleProduct {

    /** Platform bundles that the models' bundles ask for but a plain Java program cannot use. */
    private static final Set<String> LEFT_OUT = Set.of("org.eclipse.swt", "org.eclipse.ui", "org.eclipse.jface", "system.bundle");

    private record Bundle(String name, Path jar, List<String> required, List<String> imported, Set<String> exported) {
    }

    private final Path product;
    private final Map<String, Bundle> bundles = new TreeMap<>();
    private final Map<String, List<Bundle>> exporters = new HashMap<>();

    private AssembleProduct(Path product) throws IOException {
        this.product = product;
        try (var jars = Files.newDirectoryStream(product.resolve("plugins"), "*.jar")) {
            for (Path jar : jars) {
                lighten(jar);
                read(jar);
            }
        }
        bundles.values().forEach(b -> b.exported().forEach(p -> exporters.computeIfAbsent(p, k -> new ArrayList<>()).add(b)));
    }

    public static void main(String[] arguments) throws Exception {
        Path product = Path.of(arguments[1]);
        if (Files.isDirectory(product.resolve("Contents/Eclipse"))) {
            product = product.resolve("Contents/Eclipse");
        }
        AssembleProduct assembly = new AssembleProduct(product);
        Set<String> roots = pluginsOf(Path.of(arguments[0]));
        List<Bundle> used = assembly.closure(roots);
        assembly.name(used);
        Files.createDirectories(product.resolve("plugins.d"));
        if (arguments.length > 2 && "--archive".equals(arguments[2])) {
            assembly.archive();
        }
        System.out.printf(Locale.ROOT, "command line of %s: %d jars%n", product.getFileName(), used.size());
    }

    private void read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            if (name == null) {
                return;
            }
            Attributes main = manifest.getMainAttributes();
            Set<String> exported = new TreeSet<>(clauses(main.getValue("Export-Package"), false));
            Bundle bundle = new Bundle(name.split(";")[0].trim(), jar, clauses(main.getValue("Require-Bundle"), true),
                    clauses(main.getValue("Import-Package"), true), exported);
            bundles.put(bundle.name(), bundle);
        }
    }

    /** The names in a manifest header, without what is optional where {@code mandatoryOnly}. */
    private static List<String> clauses(String header, boolean mandatoryOnly) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        StringBuilder clause = new StringBuilder();
        boolean quoted = false;
        for (char c : (header + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                String text = clause.toString().trim();
                if (!(mandatoryOnly && text.contains("resolution:=optional"))) {
                    for (String part : text.split(";")) {
                        if (!part.contains("=")) {
                            names.add(part.trim());
                        }
                    }
                }
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        return names;
    }

    private static Set<String> pluginsOf(Path feature) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        var matcher = java.util.regex.Pattern.compile("<plugin\\s+id=\"([^\"]+)\"").matcher(Files.readString(feature));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private List<Bundle> closure(Set<String> roots) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            String name = open.pop();
            Bundle bundle = bundles.get(name);
            if (bundle == null || LEFT_OUT.contains(name) || !seen.add(name)) {
                continue;
            }
            open.addAll(bundle.required());
            for (String imported : bundle.imported()) {
                List<Bundle> candidates = exporters.getOrDefault(imported, List.of());
                if (candidates.stream().noneMatch(c -> seen.contains(c.name()) || c == bundle)) {
                    candidates.stream().limit(1).forEach(c -> open.add(c.name()));
                }
            }
        }
        return seen.stream().map(bundles::get).toList();
    }

    /** Writes {@code cli/nitrolith.jar}, which holds nothing but the order of the jars. */
    private void name(List<Bundle> needed) throws IOException {
        deleteTree(product.resolve("cli"));
        Files.createDirectories(product.resolve("cli"));
        // our own jars first: most classes are found in the first few
        List<Bundle> ordered = new ArrayList<>(needed);
        ordered.sort((a, b) -> {
            int own = Boolean.compare(!a.name().startsWith("org.nitrolith"), !b.name().startsWith("org.nitrolith"));
            return own != 0 ? own : a.name().compareTo(b.name());
        });
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.nitrolith.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                String.join(" ", ordered.stream().map(b -> "../plugins/" + b.jar().getFileName()).toList()));
        try (OutputStream out = Files.newOutputStream(product.resolve("cli/nitrolith.jar"));
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest.write(jar);
            jar.closeEntry();
        }
    }

    private static void lighten(Path jar) throws IOException {
        Path light = jar.resolveSibling(jar.getFileName() + ".light");
        try (JarFile in = new JarFile(jar.toFile(), false);
                JarOutputStream out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(light)))) {
            Manifest manifest = in.getManifest();
            if (manifest != null) {
                manifest.getEntries().clear();
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                manifest.write(text);
                store(out, JarFile.MANIFEST_NAME, text.toByteArray());
            }
            for (JarEntry e : Collections.list(in.entries())) {
                String name = e.getName();
                if (e.isDirectory() || name.equals(JarFile.MANIFEST_NAME) || isSignature(name)) {
                    continue;
                }
                try (InputStream data = in.getInputStream(e)) {
                    store(out, name, data.readAllBytes());
                }
            }
        }
        Files.move(light, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void store(JarOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        JarEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static JarEntry entry(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setLastModifiedTime(FileTime.from(1_700_000_000L, TimeUnit.SECONDS));
        return entry;
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)") || name.equals("META-INF/eclipse.inf");
    }

    /** Runs typical commands, notes the classes they load, and makes the archive of all of them. */
    private void archive() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("nitrolith-archive");
        try {
            Path spectrum = work.resolve("spectrum.csv");
            StringBuilder points = new StringBuilder("frequency/Hz,Re(Z)/ohm,Im(Z)/ohm\n");
            for (double f = 1e6; f > 0.1; f /= 1.6) {
                double wt = 2 * Math.PI * f * 1e-5;
                points.append(String.format(Locale.ROOT, "%.8g,%.8g,%.8g%n", f, 10 + 100 / (1 + wt * wt), -100 * wt / (1 + wt * wt)));
            }
            Files.writeString(spectrum, points);
            Path arrhenius = work.resolve("arrhenius.csv");
            Files.writeString(arrhenius, "temperature/degC,sigma/(S/cm)\n0,5.7E-4\n25,2.1E-3\n50,6.4E-3\n75,1.6E-2\n");
            String file = spectrum.toString();
            List<List<String>> commands = List.of(List.of("help"), List.of("read", file, "--json"),
                    List.of("fit", file, "--circuit", "R0-p(R1,CPE1)", "--json"), List.of("fit", file, "--circuit", "R0-p(R1,C1)"),
                    List.of("arrhenius", arrhenius.toString()), List.of("energy", "library:Fig17-LGPS"),
                    List.of("library", "list"), List.of("demo", "-o", work.resolve("demo").toString()),
                    List.of("validate", work.resolve("demo").toString()));
            Set<String> lines = new LinkedHashSet<>();
            for (List<String> command : commands) {
                Path list = work.resolve("classes.lst");
                run(work, "-XX:DumpLoadedClassList=" + list, command);
                Files.readAllLines(list).stream().filter(AssembleProduct::isPortable).map(l -> l.replaceFirst(" id: \\d+$", ""))
                        .forEach(lines::add);
            }
            Path merged = work.resolve("merged.lst");
            Files.write(merged, lines);
            run(work, "-Xshare:dump", "-XX:SharedClassListFile=" + merged, "-XX:SharedArchiveFile=" + product.resolve("cli/nitrolith.jsa"));
            Properties release = new Properties();
            try (InputStream in = Files.newInputStream(Path.of(System.getProperty("java.home"), "release"))) {
                release.load(in);
            }
            Files.writeString(product.resolve("cli/nitrolith.jsa.java"), release.getProperty("JAVA_RUNTIME_VERSION").replace("\"", "") + "\n");
        } finally {
            deleteTree(work);
        }
    }

    /** Class numbers, constant pools and classes of other loaders belong to the run that listed them. */
    private static boolean isPortable(String line) {
        return !line.startsWith("@cp") && !line.startsWith("#") && !line.contains(" source: ");
    }

    private void run(Path work, String option, List<String> command) throws IOException, InterruptedException {
        run(work, java.util.stream.Stream.concat(java.util.stream.Stream.of(option, "-Dnitrolith.home=" + product,
                "-Dnitrolith.plugins.d=" + product.resolve("plugins.d"), "-cp", product.resolve("cli/nitrolith.jar").toString(),
                "org.nitrolith.cli.Main"), command.stream()).toArray(String[]::new));
    }

    private void run(Path work, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp", product.resolve("cli/nitrolith.jar").toString()));
        line.addAll(List.of(arguments));
        Path log = work.resolve("log");
        Process process = new ProcessBuilder(line).directory(work.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("took more than two minutes: " + line);
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + line + "\n" + Files.readString(log));
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw new UncheckedIOException(failure);
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
