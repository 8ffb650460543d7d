// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;

import org.nitrolith.model.labels.TypeNames;

/**
 * One feature of one element, as a field shows and changes it. Each change is one undoable command of the project's domain.
 *
 * @param domain     where changes are executed
 * @param object     the element
 * @param feature    its feature
 * @param descriptor the item provider's descriptor, which knows the candidates of a reference
 */
public record FieldTarget(EditingDomain domain, EObject object, EStructuralFeature feature,
        IItemPropertyDescriptor descriptor) {

    /** Source of the annotation with a feature's unit. */
    public static final String UNIT_ANNOTATION = "https://nitrolith.org/unit";

    /** The present value. */
    public Object value() {
        return object.eGet(feature);
    }

    /** Whether a value is stored at all. */
    public boolean isSet() {
        return object.eIsSet(feature);
    }

    /** The feature's name in words. */
    public String label() {
        String given = descriptor == null ? null : descriptor.getDisplayName(object);
        return given == null || given.isBlank() ? TypeNames.of(feature) : given;
    }

    /** What the feature means, with its unit and range where the model says so. */
    public String documentation() {
        String meaning = descriptor == null ? null : descriptor.getDescription(object);
        StringBuilder text = new StringBuilder(meaning == null ? "" : meaning);
        String lowest = annotation("min");
        String highest = annotation("max");
        if (!lowest.isEmpty() && !highest.isEmpty()) {
            text.append("\nUsual range: ").append(lowest).append(" to ").append(highest).append(' ')
                    .append(unit().orElse(""));
        }
        return text.toString().strip();
    }

    /** The preferred unit: empty text for a plain number, no value where any unit is right. */
    public Optional<String> unit() {
        String unit = annotation("unit");
        return unit.isEmpty() || unit.equals("*") ? Optional.empty() : Optional.of(unit.equals("1") ? "" : unit);
    }

    private String annotation(String key) {
        EAnnotation annotation = feature.getEAnnotation(UNIT_ANNOTATION);
        String value = annotation == null ? null : annotation.getDetails().get(key);
        return value == null ? "" : value;
    }

    /** Sets the value, or takes it away with null, as one command; does nothing where it would change nothing. */
    public void set(Object value) {
        if (value == null ? !isSet() : isSet() && value.equals(value())) {
            return;
        }
        execute(SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value), "Change");
    }

    /** Executes a command under a name that the Edit menu shows. */
    public void execute(Command command, String verb) {
        CompoundCommand named = new CompoundCommand(verb + " " + label().toLowerCase(Locale.ROOT));
        named.append(command);
        domain.getCommandStack().execute(named);
    }
}
