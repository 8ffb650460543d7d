// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Comparison;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.material.LiteratureEntry;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.PrintedValue;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Literature Entry</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getProperty <em>Property</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.LiteratureEntryImpl#getPrinted <em>Printed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LiteratureEntryImpl extends NamedImpl implements LiteratureEntry
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected static final String KEY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected String key = KEY_EDEFAULT;

    /**
     * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
     * @see #getCategory()
     * @generated
     * @ordered
     */
    protected static final String CATEGORY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
     * @see #getCategory()
     * @generated
     * @ordered
     */
    protected String category = CATEGORY_EDEFAULT;

    /**
     * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
     * @see #getAbout()
     * @generated
     * @ordered
     */
    protected EList<EObject> about;

    /**
     * The default value of the '{@link #getProperty() <em>Property</em>}' attribute.
     * @see #getProperty()
     * @generated
     * @ordered
     */
    protected static final String PROPERTY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getProperty() <em>Property</em>}' attribute.
     * @see #getProperty()
     * @generated
     * @ordered
     */
    protected String property = PROPERTY_EDEFAULT;

    /**
     * The default value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
     * @see #getQualifier()
     * @generated
     * @ordered
     */
    protected static final String QUALIFIER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
     * @see #getQualifier()
     * @generated
     * @ordered
     */
    protected String qualifier = QUALIFIER_EDEFAULT;

    /**
     * The default value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
     * @see #getComparison()
     * @generated
     * @ordered
     */
    protected static final Comparison COMPARISON_EDEFAULT = Comparison.NOT_COMPARED;

    /**
     * The cached value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
     * @see #getComparison()
     * @generated
     * @ordered
     */
    protected Comparison comparison = COMPARISON_EDEFAULT;

    /**
     * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected static final Quantity VALUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected Quantity value = VALUE_EDEFAULT;

    /**
     * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
     * @see #getCondition()
     * @generated
     * @ordered
     */
    protected static final String CONDITION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
     * @see #getCondition()
     * @generated
     * @ordered
     */
    protected String condition = CONDITION_EDEFAULT;

    /**
     * The cached value of the '{@link #getPrinted() <em>Printed</em>}' containment reference list.
     * @see #getPrinted()
     * @generated
     * @ordered
     */
    protected EList<PrintedValue> printed;

    /**
     * @generated
     */
    protected LiteratureEntryImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.LITERATURE_ENTRY;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.LITERATURE_ENTRY__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getKey()
    {
        return key;
    }

    /**
     * @generated
     */
    @Override
    public void setKey(String newKey)
    {
        String oldKey = key;
        key = newKey;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__KEY, oldKey, key));
    }

    /**
     * @generated
     */
    @Override
    public String getCategory()
    {
        return category;
    }

    /**
     * @generated
     */
    @Override
    public void setCategory(String newCategory)
    {
        String oldCategory = category;
        category = newCategory;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__CATEGORY, oldCategory, category));
    }

    /**
     * @generated
     */
    @Override
    public EList<EObject> getAbout()
    {
        if (about == null)
        {
            about = new EObjectResolvingEList<EObject>(EObject.class, this, MaterialPackage.LITERATURE_ENTRY__ABOUT);
        }
        return about;
    }

    /**
     * @generated
     */
    @Override
    public String getProperty()
    {
        return property;
    }

    /**
     * @generated
     */
    @Override
    public void setProperty(String newProperty)
    {
        String oldProperty = property;
        property = newProperty;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__PROPERTY, oldProperty, property));
    }

    /**
     * @generated
     */
    @Override
    public String getQualifier()
    {
        return qualifier;
    }

    /**
     * @generated
     */
    @Override
    public void setQualifier(String newQualifier)
    {
        String oldQualifier = qualifier;
        qualifier = newQualifier;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__QUALIFIER, oldQualifier, qualifier));
    }

    /**
     * @generated
     */
    @Override
    public Comparison getComparison()
    {
        return comparison;
    }

    /**
     * @generated
     */
    @Override
    public void setComparison(Comparison newComparison)
    {
        Comparison oldComparison = comparison;
        comparison = newComparison == null ? COMPARISON_EDEFAULT : newComparison;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__COMPARISON, oldComparison, comparison));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getValue()
    {
        return value;
    }

    /**
     * @generated
     */
    @Override
    public void setValue(Quantity newValue)
    {
        Quantity oldValue = value;
        value = newValue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__VALUE, oldValue, value));
    }

    /**
     * @generated
     */
    @Override
    public String getCondition()
    {
        return condition;
    }

    /**
     * @generated
     */
    @Override
    public void setCondition(String newCondition)
    {
        String oldCondition = condition;
        condition = newCondition;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.LITERATURE_ENTRY__CONDITION, oldCondition, condition));
    }

    /**
     * @generated
     */
    @Override
    public EList<PrintedValue> getPrinted()
    {
        if (printed == null)
        {
            printed = new EObjectContainmentEList<PrintedValue>(PrintedValue.class, this, MaterialPackage.LITERATURE_ENTRY__PRINTED);
        }
        return printed;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.LITERATURE_ENTRY__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case MaterialPackage.LITERATURE_ENTRY__PRINTED:
                return ((InternalEList<?>)getPrinted()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.LITERATURE_ENTRY__DESCRIPTION:
                return getDescription();
            case MaterialPackage.LITERATURE_ENTRY__SOURCES:
                return getSources();
            case MaterialPackage.LITERATURE_ENTRY__KEY:
                return getKey();
            case MaterialPackage.LITERATURE_ENTRY__CATEGORY:
                return getCategory();
            case MaterialPackage.LITERATURE_ENTRY__ABOUT:
                return getAbout();
            case MaterialPackage.LITERATURE_ENTRY__PROPERTY:
                return getProperty();
            case MaterialPackage.LITERATURE_ENTRY__QUALIFIER:
                return getQualifier();
            case MaterialPackage.LITERATURE_ENTRY__COMPARISON:
                return getComparison();
            case MaterialPackage.LITERATURE_ENTRY__VALUE:
                return getValue();
            case MaterialPackage.LITERATURE_ENTRY__CONDITION:
                return getCondition();
            case MaterialPackage.LITERATURE_ENTRY__PRINTED:
                return getPrinted();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case MaterialPackage.LITERATURE_ENTRY__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__KEY:
                setKey((String)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__CATEGORY:
                setCategory((String)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__ABOUT:
                getAbout().clear();
                getAbout().addAll((Collection<? extends EObject>)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__PROPERTY:
                setProperty((String)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__QUALIFIER:
                setQualifier((String)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__COMPARISON:
                setComparison((Comparison)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__VALUE:
                setValue((Quantity)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__CONDITION:
                setCondition((String)newValue);
                return;
            case MaterialPackage.LITERATURE_ENTRY__PRINTED:
                getPrinted().clear();
                getPrinted().addAll((Collection<? extends PrintedValue>)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case MaterialPackage.LITERATURE_ENTRY__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.LITERATURE_ENTRY__KEY:
                setKey(KEY_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__CATEGORY:
                setCategory(CATEGORY_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__ABOUT:
                getAbout().clear();
                return;
            case MaterialPackage.LITERATURE_ENTRY__PROPERTY:
                setProperty(PROPERTY_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__QUALIFIER:
                setQualifier(QUALIFIER_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__COMPARISON:
                setComparison(COMPARISON_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__CONDITION:
                setCondition(CONDITION_EDEFAULT);
                return;
            case MaterialPackage.LITERATURE_ENTRY__PRINTED:
                getPrinted().clear();
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case MaterialPackage.LITERATURE_ENTRY__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.LITERATURE_ENTRY__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.LITERATURE_ENTRY__KEY:
                return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
            case MaterialPackage.LITERATURE_ENTRY__CATEGORY:
                return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
            case MaterialPackage.LITERATURE_ENTRY__ABOUT:
                return about != null && !about.isEmpty();
            case MaterialPackage.LITERATURE_ENTRY__PROPERTY:
                return PROPERTY_EDEFAULT == null ? property != null : !PROPERTY_EDEFAULT.equals(property);
            case MaterialPackage.LITERATURE_ENTRY__QUALIFIER:
                return QUALIFIER_EDEFAULT == null ? qualifier != null : !QUALIFIER_EDEFAULT.equals(qualifier);
            case MaterialPackage.LITERATURE_ENTRY__COMPARISON:
                return comparison != COMPARISON_EDEFAULT;
            case MaterialPackage.LITERATURE_ENTRY__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case MaterialPackage.LITERATURE_ENTRY__CONDITION:
                return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
            case MaterialPackage.LITERATURE_ENTRY__PRINTED:
                return printed != null && !printed.isEmpty();
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.LITERATURE_ENTRY__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.LITERATURE_ENTRY__SOURCES: return BasePackage.CITED__SOURCES;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.LITERATURE_ENTRY__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.LITERATURE_ENTRY__SOURCES;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (description: ");
        result.append(description);
        result.append(", key: ");
        result.append(key);
        result.append(", category: ");
        result.append(category);
        result.append(", property: ");
        result.append(property);
        result.append(", qualifier: ");
        result.append(qualifier);
        result.append(", comparison: ");
        result.append(comparison);
        result.append(", value: ");
        result.append(value);
        result.append(", condition: ");
        result.append(condition);
        result.append(')');
        return result.toString();
    }

} //LiteratureEntryImpl
