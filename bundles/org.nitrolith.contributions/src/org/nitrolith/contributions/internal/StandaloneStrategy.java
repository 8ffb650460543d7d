// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.xml.sax.SAXException;

/** How Equinox's registry logs, loads classes and parses when it stands alone: no cache, no OSGi, hardened XML. */
final class StandaloneStrategy extends RegistryStrategy {

    private final ClassLoader classPath;
    private final Map<String, ClassLoader> loaders = new HashMap<>();
    private List<String> collected;

    StandaloneStrategy(ClassLoader classPath) {
        super(null, null);
        this.classPath = classPath;
    }

    /** Classes of that contributor come from that loader, all others from the class path. */
    void load(String contributor, ClassLoader loader) {
        loaders.put(contributor, loader);
    }

    /** From now on complaints go to this list. */
    void collect(List<String> target) {
        collected = target;
    }

    List<String> collected() {
        return collected;
    }

    /** From now on complaints go to the log. */
    void finish() {
        collected = null;
    }

    @Override
    public void log(IStatus status) {
        List<String> target = collected == null ? new ArrayList<>() : collected;
        flatten(status, target);
        if (collected == null) {
            target.forEach(text -> System.getLogger(StandaloneStrategy.class.getName()).log(Level.WARNING, text));
        }
    }

    private static void flatten(IStatus status, List<String> target) {
        if (status.isMultiStatus() && status.getChildren().length > 0) {
            for (IStatus child : status.getChildren()) {
                flatten(child, target);
            }
            return;
        }
        Throwable cause = status.getException();
        String text = status.getMessage() == null ? "" : status.getMessage().strip();
        String reason = cause == null || cause.getMessage() == null || text.contains(cause.getMessage()) ? ""
                : " (" + cause.getMessage() + ")";
        target.add((text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + reason);
    }

    @Override
    public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
            throws CoreException {
        String owner = overridden == null || overridden.isEmpty() ? contributor.getName() : overridden;
        ClassLoader loader = loaders.getOrDefault(owner, classPath);
        try {
            return Class.forName(className, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), "Plug-in " + owner
                    + " cannot create "
                    + className + ".", e));
        }
    }

    @Override
    public SAXParserFactory getXMLParser() {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setXIncludeAware(false);
        try {
            factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The Java runtime's own XML parser lacks its safety features.", e);
        }
        return factory;
    }

    /** At once, in the thread that made the change: no thread of its own lives on at the end of a command. */
    @Override
    public void scheduleChangeEvent(Object[] listeners, Map<String, ?> deltas, Object registry) {
        processChangeEvent(listeners, deltas, registry);
    }

    @Override
    public boolean cacheUse() {
        return false;
    }
}
