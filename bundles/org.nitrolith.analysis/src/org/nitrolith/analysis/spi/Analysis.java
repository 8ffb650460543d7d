// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.spi;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.Setting;

/**
 * An analysis of one model element, contributed to the extension point {@code org.nitrolith.analysis.analyses}. Identifier,
 * label, description and accepted classes stand in the contribution; the implementation adds what only code can know.
 *
 * <p>One object serves all calls, from several threads at once: keep no state in it.
 */
public interface Analysis {

    /**
     * Whether this very element can be analysed. It is of an accepted class already.
     *
     * @param element the element
     * @return true unless overridden
     */
    default boolean accepts(EObject element) {
        return true;
    }

    /**
     * The settings, in the order of a form. They may depend on the element, for instance in their defaults.
     *
     * @param element the element to be analysed
     * @return no settings unless overridden
     */
    default List<Setting> settings(EObject element) {
        return List.of();
    }

    /**
     * Does the analysis. It must not change the model: elements to be stored are returned in the result. It reports progress
     * now and then, and returns soon with what it has when {@link AnalysisContext#isCancelled()}.
     *
     * <p>What is wrong with the input is a message of the result, with what to do about it; an exception is for what cannot
     * happen, and is shown as a fault of this plug-in.
     *
     * @param element the element
     * @param context values of the settings, progress, files, services
     * @return figures, charts, messages and elements to be stored
     */
    AnalysisResult run(EObject element, AnalysisContext context);
}
