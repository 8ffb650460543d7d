// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Optional;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

import org.nitrolith.chemistry.Formula;
import org.nitrolith.units.Quantity;

/** Chooses the field for a feature by the kind of its value. */
public final class Fields {

    private Fields() {
    }

    /** The field of a feature; none for what is shown in the tree (contained elements) or computed. */
    public static Optional<Field> create(FieldTarget target, FieldHost host, Composite parent) {
        EStructuralFeature feature = target.feature();
        if (!feature.isChangeable() || feature.isDerived()) {
            return Optional.empty();
        }
        if (feature instanceof EReference reference) {
            if (reference.isContainment() || reference.isContainer()) {
                return Optional.empty();
            }
            return Optional.of(reference.isMany() ? new ReferenceListField(target, host, parent)
                    : new ReferenceField(target, host, parent));
        }
        EClassifier type = feature.getEType();
        if (type instanceof EEnum choice && !feature.isMany()) {
            return Optional.of(new ChoiceField(target, choice, host, parent));
        }
        if ((type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class)
                && !feature.isMany()) {
            return Optional.of(new CheckField(target, host, parent));
        }
        ValueText single = text(target, (EDataType) type);
        return Optional.of(new TextField(target, feature.isMany() ? new ValueListText(single) : single, host, parent));
    }

    /** How the values of a feature are written and read. */
    static ValueText text(FieldTarget target, EDataType type) {
        if (type.getInstanceClass() == Quantity.class) {
            return new QuantityText(target.unit());
        }
        if (type.getInstanceClass() == Formula.class) {
            return new FormulaText();
        }
        boolean multiLine = !target.feature().isMany() && target.descriptor() != null
                && target.descriptor().isMultiLine(target.object());
        return new DataTypeText(type, multiLine);
    }
}
