// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The contributions to one point, and what was wrong with those that are not among them.
 *
 * @param <T>           what the contributors' classes implement
 * @param contributions usable descriptors: those of the product first, then by contributor, each in the order of its
 *                      plugin.xml
 * @param problems      duplicates, missing attributes and the like; each was also logged when the list was made
 */
public record ContributionList<T>(List<Contribution<T>> contributions, List<ContributionProblem> problems) {

    public ContributionList {
        contributions = List.copyOf(contributions);
        problems = List.copyOf(problems);
    }

    /** The contribution with this id. */
    public Optional<Contribution<T>> find(String id) {
        return contributions.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /**
     * The objects of all contributions that can be created, in order.
     *
     * @param broken told of each that cannot
     */
    public List<T> instances(Consumer<ContributionProblem> broken) {
        List<T> result = new ArrayList<>();
        for (Contribution<T> contribution : contributions) {
            try {
                result.add(contribution.instance());
            } catch (ContributionException e) {
                broken.accept(e.problem());
            }
        }
        return List.copyOf(result);
    }
}
