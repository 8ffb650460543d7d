// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts the bundle that lets libraries find their parts with {@link java.util.ServiceLoader} (SVG images and tables need
 * it). It reads the manifest of every bundle, which takes a third of a second: that is done beside the start of the
 * workbench, and waited for before anything is drawn.
 */
final class ServiceLoading {

    private static final String MEDIATOR = "org.apache.aries.spifly.dynamic.bundle";

    private final Thread starting;

    private ServiceLoading(Thread starting) {
        this.starting = starting;
    }

    static ServiceLoading begin() {
        return new ServiceLoading(Thread.ofPlatform().name("Start of " + MEDIATOR).start(ServiceLoading::start));
    }

    private static void start() {
        Bundle mediator = Platform.getBundle(MEDIATOR);
        if (mediator == null) {
            ILog.of(ServiceLoading.class).error("The bundle " + MEDIATOR + " is missing: icons will be missing too.");
            return;
        }
        try {
            mediator.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            ILog.of(ServiceLoading.class).error("The bundle " + MEDIATOR + " does not start: icons will be missing.", e);
        }
    }

    /** Returns when libraries find their parts. */
    void await() {
        try {
            starting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
