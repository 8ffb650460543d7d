// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.nitrolith.model.resource.FileStamp;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;

/**
 * Which files have changes that are not saved. A file is dirty exactly when saving it would write other bytes than the
 * last save or load left: so undoing back to the saved state makes it clean, whatever way led there, and a file that
 * only refers to an element which moved to another file is dirty as well. The comparison is made for files whose
 * content may have changed only.
 */
final class DirtyState extends EContentAdapter {

    private static final FileStamp NEVER_SAVED = new FileStamp(-1, "");

    private final Map<NitrolithResource, FileStamp> saved = new IdentityHashMap<>();
    private final Map<NitrolithResource, Boolean> dirty = new IdentityHashMap<>();
    private final Map<NitrolithResource, Boolean> suspects = new IdentityHashMap<>();
    private final Runnable onSave;

    /** The state of all files in a resource set; somebody is told after each save, whoever saved. */
    DirtyState(ResourceSet resourceSet, Runnable onSave) {
        this.onSave = onSave;
        resourceSet.eAdapters().add(this);
    }

    /** Takes the content of a file, as it is now, for saved. */
    void markSaved(NitrolithResource resource) {
        saved.put(resource, stamp(resource));
        suspects.put(resource, true);
    }

    /** A file that is on no disk yet. */
    void markNew(NitrolithResource resource) {
        saved.put(resource, NEVER_SAVED);
        suspects.put(resource, true);
    }

    /** A file that its owner has loaded before, and perhaps changed: saved is what is on disk. */
    void markFound(NitrolithResource resource) {
        saved.put(resource, resource.file().filter(Files::exists).map(DirtyState::stamp).orElse(NEVER_SAVED));
        suspects.put(resource, true);
    }

    boolean knows(NitrolithResource resource) {
        return saved.containsKey(resource);
    }

    void forget(NitrolithResource resource) {
        saved.remove(resource);
        dirty.remove(resource);
        suspects.remove(resource);
    }

    boolean isDirty(NitrolithResource resource) {
        if (suspects.containsKey(resource)) {
            return compare(resource);
        }
        return dirty.getOrDefault(resource, false);
    }

    /** Compares all files that may have changed. Those whose state is now another are returned. */
    List<NitrolithResource> update() {
        List<NitrolithResource> changed = new ArrayList<>();
        for (NitrolithResource resource : List.copyOf(suspects.keySet())) {
            boolean now = compare(resource);
            suspects.remove(resource);
            if (dirty.getOrDefault(resource, false) != now) {
                dirty.put(resource, now);
                changed.add(resource);
            }
        }
        return changed;
    }

    private boolean compare(NitrolithResource resource) {
        FileStamp before = saved.get(resource);
        return before != null && !before.equals(stamp(resource));
    }

    /** A content that cannot be written is dirty: it differs from everything that is saved. */
    private static FileStamp stamp(NitrolithResource resource) {
        try {
            return FileStamp.of(resource.toBytes());
        } catch (ModelFileException e) {
            return new FileStamp(-2, e.getMessage());
        }
    }

    private static FileStamp stamp(Path file) {
        try {
            return FileStamp.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return NEVER_SAVED;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.getNotifier() instanceof NitrolithResource resource && !resource.isLoading() && knows(resource)
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__TIME_STAMP) {
            markSaved(resource);
            onSave.run();
            return;
        }
        if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE) {
            return;
        }
        if (notification.getNotifier() instanceof EObject object) {
            if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
                // Whatever refers to the moved elements now has to be written in another way.
                suspects.putAll(all());
            } else if (object.eResource() instanceof NitrolithResource resource) {
                suspect(resource);
            }
        } else if (notification.getNotifier() instanceof NitrolithResource resource
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS && !resource.isLoading()) {
            suspects.putAll(all());
        }
    }

    private void suspect(NitrolithResource resource) {
        if (!resource.isLoading() && saved.containsKey(resource)) {
            suspects.put(resource, true);
        }
    }

    private Map<NitrolithResource, Boolean> all() {
        Map<NitrolithResource, Boolean> all = new IdentityHashMap<>();
        saved.keySet().stream().filter(r -> !r.isLoading()).forEach(r -> all.put(r, true));
        return all;
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
