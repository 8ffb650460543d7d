// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.spi.RegistryContributor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.ContributionList;
import org.nitrolith.contributions.ContributionProblem;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.contributions.LiveContributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ContributionsTest {

    private static final String POINT = "org.nitrolith.host.sources";
    @SuppressWarnings("rawtypes")
    private static final ContributionReader<Supplier> READER = ContributionReader.of(POINT, "source", Supplier.class);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private Path pluginFolder;
    private Path host;

    @BeforeEach
    void declarePoint() throws IOException {
        pluginFolder = Files.createDirectory(folder.resolve("plugins.d"));
        host = new PluginJar("org.nitrolith.host").supplier("org.nitrolith.host.Own", "own").text("plugin.xml", """
                <?xml version="1.0"?>
                <?eclipse version="3.4"?>
                <plugin>
                  <extension-point id="sources" name="Sources"/>
                  <extension point="org.nitrolith.host.sources">
                    <source id="own" label="Own source" class="org.nitrolith.host.Own" unit="ohm"/>
                  </extension>
                </plugin>
                """).writeFolder(folder.resolve("host"));
    }

    private Contributions open(Path... classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(host.toUri().toURL());
        for (Path path : classPath) {
            urls.add(path.toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return Contributions.standalone(loader, Optional.of(pluginFolder));
    }

    private static Object value(ContributionList<?> list, String id) {
        return ((Supplier<?>) list.find(id).orElseThrow().create()).get();
    }

    @Test
    void contributionOfTheClassPathIsFoundAndCreated() throws IOException {
        Contributions contributions = open();
        var list = READER.read(contributions);
        Contribution<?> own = list.find("own").orElseThrow();
        assertEquals("org.nitrolith.host", own.contributor());
        assertEquals("Own source", own.label());
        assertEquals(Optional.of("ohm"), own.attribute("unit"));
        assertEquals("own", value(list, "own"));
        assertSame(own.instance(), own.instance());
        assertNotSame(own.create(), own.create());
        assertEquals(List.of(), contributions.problems());
        assertEquals(List.of(), list.problems());
    }

    @Test
    void jarOfThePluginFolderContributesWithItsOwnClasses() throws IOException {
        new PluginJar("team.plugin").supplier("team.plugin.Theirs", "theirs")
                .extend(POINT, "id='theirs' label='Theirs' class='team.plugin.Theirs'")
                .writeJar(pluginFolder.resolve("t.jar"));
        Contributions contributions = open();
        var list = READER.read(contributions);
        assertEquals(List.of("own", "theirs"), list.contributions().stream().map(Contribution::id).toList());
        assertEquals("team.plugin", list.find("theirs").orElseThrow().contributor());
        assertEquals("theirs", value(list, "theirs"));
        assertEquals(List.of(), contributions.problems());
    }

    @Test
    void twoPluginsMayHoldAClassOfTheSameName() throws IOException {
        for (String team : List.of("a", "b")) {
            new PluginJar("team." + team).supplier("team.Shared", team)
                    .extend(POINT, "id='" + team + "' label='L' class='team.Shared'")
                    .writeJar(pluginFolder.resolve(team + ".jar"));
        }
        var list = READER.read(open());
        assertEquals("a", value(list, "a"));
        assertEquals("b", value(list, "b"));
    }

    @Test
    void pluginSeesThePluginThatItRequires() throws IOException {
        PluginJar base = new PluginJar("team.base").source("team.base.Text",
                "package team.base; public class Text { public static String of() { return \"from base\"; } }");
        base.writeJar(pluginFolder.resolve("base.jar"));
        new PluginJar("team.top").header("Require-Bundle", "team.base;bundle-version=\"[1.0,2.0)\", org.other")
                .source("team.base.Text", "package team.base; public class Text { public static String of() { return "
                + "null; } }")
                .source("team.top.Top", "package team.top; public class Top implements "
                + "java.util.function.Supplier<String> {"
                        + " public String get() { return team.base.Text.of(); } }")
                .extend(POINT, "id='top' label='L' class='team.top.Top'").writeJar(pluginFolder.resolve("full.jar"));
        Path top = pluginFolder.resolve("full.jar");
        removeEntry(top, "team/base/Text.class");
        assertEquals("from base", value(READER.read(open()), "top"));
    }

    private static void removeEntry(Path jar, String entry) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Files.delete(files.getPath(entry));
        }
    }

    @Test
    void brokenContributionsAreNamedAndDoNotTouchTheOthers() throws IOException {
        new PluginJar("team.broken").source("team.broken.Wrong", "package team.broken; public class Wrong { }")
                .source("team.broken.Angry", "package team.broken; public class Angry implements"
                        + " java.util.function.Supplier<String> { public Angry() { throw new "
                        + "IllegalStateException(\"no licence\"); }"
                        + " public String get() { return null; } }")
                .supplier("team.broken.Good", "good")
                .extend(POINT, "id='noClass' label='L'", "id='own' label='L' class='team.broken.Good'",
                        "id='wrong' label='L' class='team.broken.Wrong'",
                        "id='absent' label='L' class='team.broken.Absent'",
                        "id='angry' label='L' class='team.broken.Angry'", "label='L' class='team.broken.Good'",
                        "id='good' label='L' class='team.broken.Good'")
                .writeJar(pluginFolder.resolve("broken.jar"));
        var list = READER.read(open());
        assertEquals("own", value(list, "own"), "the product's own id is not taken away");
        assertEquals("good", value(list, "good"));
        List<String> messages = list.problems().stream().map(ContributionProblem::message).toList();
        assertEquals(3, messages.size(), messages::toString);
        assertTrue(messages.stream().allMatch(m -> m.contains("team.broken") && m.contains(POINT)), messages::toString);
        assertTrue(messages.get(0).contains("noClass") && messages.get(0).contains("has no class"), messages::toString);
        assertTrue(messages.get(1).contains("taken by org.nitrolith.host"), messages::toString);
        assertTrue(messages.get(2).contains("has no id"), messages::toString);

        List<ContributionProblem> broken = new ArrayList<>();
        assertEquals(2, list.instances(broken::add).size());
        String all = broken.stream().map(ContributionProblem::message).toList().toString();
        assertEquals(3, broken.size(), all);
        assertTrue(all.contains("not a java.util.function.Supplier"), all);
        assertTrue(all.contains("ClassNotFoundException (team.broken.Absent)"), all);
        assertTrue(all.contains("IllegalStateException (no licence)"), all);
    }

    @Test
    void classThatIsNotThereIsAnExceptionWithTheContributorsName() throws IOException {
        new PluginJar("team.gone").extend(POINT, "id='gone' label='L' class='team.gone.Gone'")
                .writeJar(pluginFolder.resolve("gone.jar"));
        Contribution<?> gone = READER.read(open()).find("gone").orElseThrow();
        ContributionException e = assertThrows(ContributionException.class, gone::instance);
        assertEquals("team.gone", e.problem().contributor());
        assertEquals(POINT, e.problem().point());
    }

    @Test
    void unknownElementIsReported() throws IOException {
        new PluginJar("team.element").text("plugin.xml", "<plugin><extension point='" + POINT
                + "'><sauce id='x'/></extension>"
                + "</plugin>").writeJar(pluginFolder.resolve("element.jar"));
        var list = READER.read(open());
        assertEquals(1, list.problems().size());
        assertTrue(list.problems().get(0).message().contains("<sauce>"), list.problems()::toString);
        assertTrue(list.problems().get(0).message().contains("<source>"), list.problems()::toString);
    }

    @Test
    void requiredAttributeThatIsMissingIsReported() throws IOException {
        var list = READER.requiring("priority").read(open());
        assertEquals(List.of(), list.contributions());
        assertTrue(list.problems().get(0).message().contains("has no priority"), list.problems()::toString);
    }

    @Test
    void unknownPointIsReported() throws IOException {
        var list = ContributionReader.of("org.nitrolith.host.nowhere", "source", Supplier.class).read(open());
        assertEquals(1, list.problems().size());
        assertTrue(list.problems().get(0).message().contains("not known"), list.problems()::toString);
    }

    @Test
    void documentTypeEntitiesAndBrokenXmlAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        new PluginJar("team.doctype").text("plugin.xml", "<?xml version='1.0'?><!DOCTYPE plugin [<!ENTITY s SYSTEM '"
                + secret.toUri() + "'>]><plugin><extension point='" + POINT
                + "'><source id='&s;' label='L' class='x.X'/>"
                + "</extension></plugin>").writeJar(pluginFolder.resolve("doctype.jar"));
        new PluginJar("team.malformed").text("plugin.xml", "<plugin>\n<extension point='" + POINT + "'>\n</plugin>")
                .writeJar(pluginFolder.resolve("malformed.jar"));
        new PluginJar("team.large").text("plugin.xml", "<plugin>" + " ".repeat(1 << 20) + "</plugin>")
                .writeJar(pluginFolder.resolve("large.jar"));
        Contributions contributions = open();
        assertEquals(List.of("own"), READER.read(contributions).contributions().stream().map(Contribution::id)
                .toList());
        List<String> messages = contributions.problems().stream().map(ContributionProblem::message).toList();
        assertEquals(3, messages.size(), messages::toString);
        assertTrue(messages.get(0).contains("team.doctype") && messages.get(0).contains("DOCTYPE"), messages::toString);
        assertTrue(messages.get(1).contains("team.large") && messages.get(1).contains("1 MiB"), messages::toString);
        assertTrue(messages.get(2).contains("team.malformed"), messages::toString);
    }

    @Test
    void jarsThatAreNoPluginsAreReported() throws IOException {
        Files.writeString(pluginFolder.resolve("damaged.jar"), "no zip file");
        new PluginJar("").supplier("x.Nameless", "nameless").extend(POINT, "id='n' label='L' class='x.Nameless'")
                .writeJar(pluginFolder.resolve("nameless.jar"));
        new PluginJar("team.twice").extend(POINT).writeJar(pluginFolder.resolve("p.jar"));
        new PluginJar("team.twice").extend(POINT).writeJar(pluginFolder.resolve("q.jar"));
        new PluginJar("org.nitrolith.host").extend(POINT, "id='forged' label='L' class='x.X'")
                .writeJar(pluginFolder.resolve("zforged.jar"));
        Files.writeString(pluginFolder.resolve("readme.txt"), "not a jar at all");
        Contributions contributions = open();
        var list = READER.read(contributions);
        assertEquals("nameless", value(list, "n"));
        assertFalse(list.find("forged").isPresent());
        List<String> messages = contributions.problems().stream().map(ContributionProblem::message).toList();
        assertEquals(4, messages.size(), messages::toString);
        assertTrue(messages.get(0).contains("damaged.jar"), messages::toString);
        assertTrue(messages.get(1).contains("nameless.jar") && messages.get(1).contains("Bundle-SymbolicName"),
                messages::toString);
        assertTrue(messages.get(2).contains("q.jar") && messages.get(2).contains("p.jar"), messages::toString);
        assertTrue(messages.get(3).contains("same Bundle-SymbolicName"), messages::toString);
    }

    @Test
    void absentPluginFolderIsAnEmptyOne() throws IOException {
        Contributions contributions = Contributions.standalone(new URLClassLoader(new URL[] {host.toUri().toURL()},
                ClassLoader.getPlatformClassLoader()), Optional.of(folder.resolve("absent")));
        assertEquals(1, READER.read(contributions).contributions().size());
        assertEquals(List.of(), contributions.problems());
    }

    @Test
    void platformContributionsAreLeftOut() throws IOException {
        Path platform = new PluginJar("org.eclipse.ui.example").extend("org.eclipse.ui.views", "id='v'")
                .writeFolder(folder.resolve("platform"));
        Contributions contributions = open(platform);
        assertEquals(0, contributions.problems().size());
        assertEquals(List.of("org.nitrolith.host"), List.of(contributions.registry().getNamespaces()));
    }

    @Test
    void bundleThatOnlyDeclaresAPointIsFound() throws IOException {
        Path declaring = new PluginJar("org.nitrolith.other").text("plugin.xml",
                "<plugin><extension-point id=\"things\" name=\"Things\"/></plugin>")
                .writeFolder(folder.resolve("declaring"));
        Path foreign = new PluginJar("org.eclipse.ui.other").text("plugin.xml",
                "<plugin><extension-point id=\"things\" name=\"Things\"/></plugin>")
                .writeFolder(folder.resolve("foreign"));
        Contributions contributions = open(declaring, foreign);
        assertNotNull(contributions.registry().getExtensionPoint("org.nitrolith.other.things"));
        assertNull(contributions.registry().getExtensionPoint("org.eclipse.ui.other.things"));
    }

    @Test
    void labelsAreTranslated() throws IOException {
        new PluginJar("team.translated").header("Bundle-Localization", "plugin").text("plugin.properties",
                "name=Our source\n")
                .supplier("team.t.T", "t").extend(POINT, "id='t' label='%name' class='team.t.T'")
                .writeJar(pluginFolder.resolve("translated.jar"));
        assertEquals("Our source", READER.read(open()).find("t").orElseThrow().label());
    }

    @Test
    void descriptorsStayUntilThePointChanges() throws IOException {
        Contributions contributions = open();
        try (var live = new LiveContributions<>(READER, contributions)) {
            var before = live.get();
            assertSame(before, live.get());
            var registry = contributions.registry();
            String xml = "<plugin><extension point='" + POINT
                    + "'><source id='late' label='L' class='x.X'/></extension></plugin>";
            assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                    new RegistryContributor("late", "late", null, null), false, "late", null, null));
            assertEquals(2, live.get().contributions().size());
        }
    }

    @Test
    void registryIsBuiltInLessThanATenthOfASecond() throws IOException {
        for (int i = 0; i < 10; i++) {
            new PluginJar("team.p" + i).extend(POINT, "id='p" + i + "' label='L' class='x.X'")
                    .writeJar(pluginFolder.resolve("p" + i + ".jar"));
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            Contributions contributions = open();
            long start = System.nanoTime();
            assertEquals(11, READER.read(contributions).contributions().size());
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 100_000_000L, "took " + best / 1_000_000 + " ms");
    }

    @Test
    void currentContributionsAreThoseOfThisProcess() {
        assertNotNull(Contributions.current().registry());
        assertSame(Contributions.current().registry(), Contributions.current().registry());
    }

    @Test
    void contributionMadeByHandNeedsNoRegistry() {
        Supplier<String> object = () -> "by hand";
        var made = Contribution.of("hand", "Hand", "a.test", Supplier.class, object);
        assertSame(object, made.instance());
        assertEquals("", made.point());
    }
}
