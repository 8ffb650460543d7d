// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IRegistryEventListener;

/**
 * The contributions to one point, read again after a plug-in has come or gone while the workbench runs. Safe for use by
 * several threads.
 *
 * @param <T> what the contributors' classes implement
 */
public final class LiveContributions<T> implements AutoCloseable {

    private final ContributionReader<T> reader;
    private final Contributions source;
    private final Invalidation listener = new Invalidation();
    private ContributionList<T> list;
    private boolean listening;

    /** Nothing is read, and no registry is built, before the first {@link #get()}. */
    public LiveContributions(ContributionReader<T> reader, Contributions source) {
        this.reader = reader;
        this.source = source;
    }

    /** The contributions as they are now; the same descriptors as before unless the point has changed. */
    public synchronized ContributionList<T> get() {
        if (!listening) {
            source.registry().addListener(listener, reader.point());
            listening = true;
        }
        if (list == null) {
            list = reader.read(source);
        }
        return list;
    }

    private synchronized void invalidate() {
        list = null;
    }

    @Override
    public synchronized void close() {
        if (listening) {
            source.registry().removeListener(listener);
            listening = false;
        }
        list = null;
    }

    private final class Invalidation implements IRegistryEventListener {
        @Override
        public void added(IExtension[] extensions) {
            invalidate();
        }

        @Override
        public void removed(IExtension[] extensions) {
            invalidate();
        }

        @Override
        public void added(IExtensionPoint[] extensionPoints) {
            invalidate();
        }

        @Override
        public void removed(IExtensionPoint[] extensionPoints) {
            invalidate();
        }
    }
}
