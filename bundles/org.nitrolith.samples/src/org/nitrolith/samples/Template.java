// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples;

import java.util.List;

/**
 * A project to start from.
 *
 * @param name        short name, as typed on a command line
 * @param label       name for people
 * @param description what is in it, one sentence
 * @param files       its files, as paths with forward slashes relative to the project's folder
 */
public record Template(String name, String label, String description, List<String> files) {

    public Template {
        files = List.copyOf(files);
    }
}
