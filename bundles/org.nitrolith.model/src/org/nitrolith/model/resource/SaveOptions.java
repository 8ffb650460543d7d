// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.util.Map;

/**
 * Options for {@link NitrolithResource#save(Map)}. The form of a model file has no options: two people who save the
 * same model write the same bytes.
 */
public final class SaveOptions {

    /** Value {@code Boolean.TRUE}: write even where the file has changed on disk since it was loaded. */
    public static final String OVERWRITE = "org.nitrolith.overwrite";

    private SaveOptions() {
    }

    /**
     * The usual way: a file that has changed on disk is not overwritten.
     *
     * @return options for {@link NitrolithResource#save(Map)}
     */
    public static Map<String, Object> careful() {
        return Map.of();
    }

    /**
     * After the user has agreed: the file on disk is replaced whatever it holds.
     *
     * @return options for {@link NitrolithResource#save(Map)}
     */
    public static Map<String, Object> overwrite() {
        return Map.of(OVERWRITE, Boolean.TRUE);
    }
}
