// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.session;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import org.nitrolith.model.resource.ConcurrentChangeException;
import org.nitrolith.model.resource.DiskState;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;

/** Saves a model file as its user wants it: asks where another program has changed the file, says why where it cannot be written. */
public final class Saving {

    private Saving() {
    }

    /**
     * Saves a file.
     *
     * @param models   the project's
     * @param resource the file
     * @param shell    parent of a question
     * @return whether file and model are the same now; false where it was not saved, with the changes still there
     */
    public static boolean save(ProjectModels models, NitrolithResource resource, Shell shell) {
        String title = "Save " + resource.getURI().lastSegment();
        try {
            return save(models, resource, shell, title);
        } catch (ModelFileException e) {
            MessageDialog.openError(shell, title, e.diagnostic().text());
            return false;
        } finally {
            models.refresh(resource);
        }
    }

    private static boolean save(ProjectModels models, NitrolithResource resource, Shell shell, String title)
            throws ModelFileException {
        try {
            models.session().save(resource);
            return true;
        } catch (ConcurrentChangeException e) {
            String what = e.state() == DiskState.DELETED ? " has been deleted" : " has been changed";
            int answer = MessageDialog.open(MessageDialog.QUESTION, shell, title,
                    resource.getURI().lastSegment() + what
                            + " by another program since it was read here.\n\nWhich version shall remain?",
                    0, "Save my version", "Take the file from disk", "Cancel");
            switch (answer) {
            case 0 -> models.session().overwrite(resource);
            case 1 -> models.session().revert(resource);
            default -> {
                return false;
            }
            }
            return true;
        }
    }
}
