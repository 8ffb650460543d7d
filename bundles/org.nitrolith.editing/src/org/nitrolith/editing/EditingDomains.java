// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.editing.spi.EditingDomainFactory;

/** Who provides the editing domain of a project: the first contributed owner that has its models, else the product. */
public final class EditingDomains {

    /** The extension point of the owners. */
    public static final String POINT = "org.nitrolith.editing.domains";

    private final List<EditingDomainFactory> owners;

    private EditingDomains(List<EditingDomainFactory> owners) {
        this.owners = List.copyOf(owners);
    }

    /**
     * The owners that are contributed. One that cannot be made is logged and left out.
     *
     * @param source where contributions are found
     * @return all of them, the product's last
     */
    public static EditingDomains read(Contributions source) {
        List<EditingDomainFactory> owners = new ArrayList<>();
        for (Contribution<EditingDomainFactory> owner : ContributionReader
                .of(POINT, "domains", EditingDomainFactory.class).read(source).contributions()) {
            try {
                owners.add(owner.instance());
            } catch (ContributionException e) {
                System.getLogger(EditingDomains.class.getName()).log(Level.ERROR, e.problem().message());
            }
        }
        return new EditingDomains(owners);
    }

    /**
     * Owners at hand.
     *
     * @param owners asked in this order; the product's comes after them
     * @return these owners
     */
    public static EditingDomains of(EditingDomainFactory... owners) {
        return new EditingDomains(List.of(owners));
    }

    EditingDomainFactory of(Path project) {
        return owners.stream().filter(owner -> owner.owns(project)).findFirst().orElseGet(ModelDomainFactory::new);
    }
}
