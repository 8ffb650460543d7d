// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Distribution;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.cell.StudyVariable;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Study Variable</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#isLogarithmic <em>Logarithmic</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyVariableImpl#getStandardUncertainty <em>Standard Uncertainty</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyVariableImpl extends NamedImpl implements StudyVariable
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
     * The cached value of the '{@link #getLayer() <em>Layer</em>}' reference.
     * @see #getLayer()
     * @generated
     * @ordered
     */
    protected StackItem layer;

    /**
     * The default value of the '{@link #getFeature() <em>Feature</em>}' attribute.
     * @see #getFeature()
     * @generated
     * @ordered
     */
    protected static final String FEATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFeature() <em>Feature</em>}' attribute.
     * @see #getFeature()
     * @generated
     * @ordered
     */
    protected String feature = FEATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
     * @see #getFrom()
     * @generated
     * @ordered
     */
    protected static final Quantity FROM_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
     * @see #getFrom()
     * @generated
     * @ordered
     */
    protected Quantity from = FROM_EDEFAULT;

    /**
     * The default value of the '{@link #getTo() <em>To</em>}' attribute.
     * @see #getTo()
     * @generated
     * @ordered
     */
    protected static final Quantity TO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
     * @see #getTo()
     * @generated
     * @ordered
     */
    protected Quantity to = TO_EDEFAULT;

    /**
     * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
     * @see #getCount()
     * @generated
     * @ordered
     */
    protected static final int COUNT_EDEFAULT = 11;

    /**
     * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
     * @see #getCount()
     * @generated
     * @ordered
     */
    protected int count = COUNT_EDEFAULT;

    /**
     * The default value of the '{@link #isLogarithmic() <em>Logarithmic</em>}' attribute.
     * @see #isLogarithmic()
     * @generated
     * @ordered
     */
    protected static final boolean LOGARITHMIC_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isLogarithmic() <em>Logarithmic</em>}' attribute.
     * @see #isLogarithmic()
     * @generated
     * @ordered
     */
    protected boolean logarithmic = LOGARITHMIC_EDEFAULT;

    /**
     * The default value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
     * @see #getDistribution()
     * @generated
     * @ordered
     */
    protected static final Distribution DISTRIBUTION_EDEFAULT = Distribution.NORMAL;

    /**
     * The cached value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
     * @see #getDistribution()
     * @generated
     * @ordered
     */
    protected Distribution distribution = DISTRIBUTION_EDEFAULT;

    /**
     * The default value of the '{@link #getStandardUncertainty() <em>Standard Uncertainty</em>}' attribute.
     * @see #getStandardUncertainty()
     * @generated
     * @ordered
     */
    protected static final Quantity STANDARD_UNCERTAINTY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStandardUncertainty() <em>Standard Uncertainty</em>}' attribute.
     * @see #getStandardUncertainty()
     * @generated
     * @ordered
     */
    protected Quantity standardUncertainty = STANDARD_UNCERTAINTY_EDEFAULT;

    /**
     * @generated
     */
    protected StudyVariableImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.STUDY_VARIABLE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public StackItem getLayer()
    {
        if (layer != null && layer.eIsProxy())
        {
            InternalEObject oldLayer = (InternalEObject)layer;
            layer = (StackItem)eResolveProxy(oldLayer);
            if (layer != oldLayer)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.STUDY_VARIABLE__LAYER, oldLayer, layer));
            }
        }
        return layer;
    }

    /**
     * @generated
     */
    public StackItem basicGetLayer()
    {
        return layer;
    }

    /**
     * @generated
     */
    @Override
    public void setLayer(StackItem newLayer)
    {
        StackItem oldLayer = layer;
        layer = newLayer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__LAYER, oldLayer, layer));
    }

    /**
     * @generated
     */
    @Override
    public String getFeature()
    {
        return feature;
    }

    /**
     * @generated
     */
    @Override
    public void setFeature(String newFeature)
    {
        String oldFeature = feature;
        feature = newFeature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__FEATURE, oldFeature, feature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFrom()
    {
        return from;
    }

    /**
     * @generated
     */
    @Override
    public void setFrom(Quantity newFrom)
    {
        Quantity oldFrom = from;
        from = newFrom;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__FROM, oldFrom, from));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTo()
    {
        return to;
    }

    /**
     * @generated
     */
    @Override
    public void setTo(Quantity newTo)
    {
        Quantity oldTo = to;
        to = newTo;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__TO, oldTo, to));
    }

    /**
     * @generated
     */
    @Override
    public int getCount()
    {
        return count;
    }

    /**
     * @generated
     */
    @Override
    public void setCount(int newCount)
    {
        int oldCount = count;
        count = newCount;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__COUNT, oldCount, count));
    }

    /**
     * @generated
     */
    @Override
    public boolean isLogarithmic()
    {
        return logarithmic;
    }

    /**
     * @generated
     */
    @Override
    public void setLogarithmic(boolean newLogarithmic)
    {
        boolean oldLogarithmic = logarithmic;
        logarithmic = newLogarithmic;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__LOGARITHMIC, oldLogarithmic, logarithmic));
    }

    /**
     * @generated
     */
    @Override
    public Distribution getDistribution()
    {
        return distribution;
    }

    /**
     * @generated
     */
    @Override
    public void setDistribution(Distribution newDistribution)
    {
        Distribution oldDistribution = distribution;
        distribution = newDistribution == null ? DISTRIBUTION_EDEFAULT : newDistribution;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__DISTRIBUTION, oldDistribution, distribution));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getStandardUncertainty()
    {
        return standardUncertainty;
    }

    /**
     * @generated
     */
    @Override
    public void setStandardUncertainty(Quantity newStandardUncertainty)
    {
        Quantity oldStandardUncertainty = standardUncertainty;
        standardUncertainty = newStandardUncertainty;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_VARIABLE__STANDARD_UNCERTAINTY, oldStandardUncertainty, standardUncertainty));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.STUDY_VARIABLE__DESCRIPTION:
                return getDescription();
            case CellPackage.STUDY_VARIABLE__LAYER:
                if (resolve) return getLayer();
                return basicGetLayer();
            case CellPackage.STUDY_VARIABLE__FEATURE:
                return getFeature();
            case CellPackage.STUDY_VARIABLE__FROM:
                return getFrom();
            case CellPackage.STUDY_VARIABLE__TO:
                return getTo();
            case CellPackage.STUDY_VARIABLE__COUNT:
                return getCount();
            case CellPackage.STUDY_VARIABLE__LOGARITHMIC:
                return isLogarithmic();
            case CellPackage.STUDY_VARIABLE__DISTRIBUTION:
                return getDistribution();
            case CellPackage.STUDY_VARIABLE__STANDARD_UNCERTAINTY:
                return getStandardUncertainty();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case CellPackage.STUDY_VARIABLE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__LAYER:
                setLayer((StackItem)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__FEATURE:
                setFeature((String)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__FROM:
                setFrom((Quantity)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__TO:
                setTo((Quantity)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__COUNT:
                setCount((Integer)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__LOGARITHMIC:
                setLogarithmic((Boolean)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__DISTRIBUTION:
                setDistribution((Distribution)newValue);
                return;
            case CellPackage.STUDY_VARIABLE__STANDARD_UNCERTAINTY:
                setStandardUncertainty((Quantity)newValue);
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
            case CellPackage.STUDY_VARIABLE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case CellPackage.STUDY_VARIABLE__LAYER:
                setLayer((StackItem)null);
                return;
            case CellPackage.STUDY_VARIABLE__FEATURE:
                setFeature(FEATURE_EDEFAULT);
                return;
            case CellPackage.STUDY_VARIABLE__FROM:
                setFrom(FROM_EDEFAULT);
                return;
            case CellPackage.STUDY_VARIABLE__TO:
                setTo(TO_EDEFAULT);
                return;
            case CellPackage.STUDY_VARIABLE__COUNT:
                setCount(COUNT_EDEFAULT);
                return;
            case CellPackage.STUDY_VARIABLE__LOGARITHMIC:
                setLogarithmic(LOGARITHMIC_EDEFAULT);
                return;
            case CellPackage.STUDY_VARIABLE__DISTRIBUTION:
                setDistribution(DISTRIBUTION_EDEFAULT);
                return;
            case CellPackage.STUDY_VARIABLE__STANDARD_UNCERTAINTY:
                setStandardUncertainty(STANDARD_UNCERTAINTY_EDEFAULT);
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
            case CellPackage.STUDY_VARIABLE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case CellPackage.STUDY_VARIABLE__LAYER:
                return layer != null;
            case CellPackage.STUDY_VARIABLE__FEATURE:
                return FEATURE_EDEFAULT == null ? feature != null : !FEATURE_EDEFAULT.equals(feature);
            case CellPackage.STUDY_VARIABLE__FROM:
                return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
            case CellPackage.STUDY_VARIABLE__TO:
                return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
            case CellPackage.STUDY_VARIABLE__COUNT:
                return count != COUNT_EDEFAULT;
            case CellPackage.STUDY_VARIABLE__LOGARITHMIC:
                return logarithmic != LOGARITHMIC_EDEFAULT;
            case CellPackage.STUDY_VARIABLE__DISTRIBUTION:
                return distribution != DISTRIBUTION_EDEFAULT;
            case CellPackage.STUDY_VARIABLE__STANDARD_UNCERTAINTY:
                return STANDARD_UNCERTAINTY_EDEFAULT == null ? standardUncertainty != null : !STANDARD_UNCERTAINTY_EDEFAULT.equals(standardUncertainty);
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
                case CellPackage.STUDY_VARIABLE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return CellPackage.STUDY_VARIABLE__DESCRIPTION;
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
        result.append(", feature: ");
        result.append(feature);
        result.append(", from: ");
        result.append(from);
        result.append(", to: ");
        result.append(to);
        result.append(", count: ");
        result.append(count);
        result.append(", logarithmic: ");
        result.append(logarithmic);
        result.append(", distribution: ");
        result.append(distribution);
        result.append(", standardUncertainty: ");
        result.append(standardUncertainty);
        result.append(')');
        return result.toString();
    }

} //StudyVariableImpl
