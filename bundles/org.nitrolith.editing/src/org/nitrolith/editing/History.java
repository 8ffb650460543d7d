// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

import java.util.function.Predicate;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack out of which single steps can be taken. */
final class History extends BasicCommandStack {

    /** Takes steps out, done or undone ones, without undoing them; the others keep their order. */
    void forget(Predicate<? super Command> obsolete) {
        for (int i = commandList.size() - 1; i >= 0; i--) {
            if (obsolete.test(commandList.get(i))) {
                commandList.remove(i).dispose();
                top -= i <= top ? 1 : 0;
            }
        }
        mostRecentCommand = null;
        notifyListeners();
    }
}
