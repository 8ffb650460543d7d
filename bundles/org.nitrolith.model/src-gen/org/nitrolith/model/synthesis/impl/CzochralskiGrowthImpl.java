// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.CzochralskiGrowth;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Czochralski Growth</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getMeltTemperature <em>Melt Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getPullRate <em>Pull Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getRotationRate <em>Rotation Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getCrucible <em>Crucible</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getCrystalDiameter <em>Crystal Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getCrystalLength <em>Crystal Length</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CzochralskiGrowthImpl extends StepImpl implements CzochralskiGrowth
{
    /**
     * The default value of the '{@link #getMeltTemperature() <em>Melt Temperature</em>}' attribute.
     * @see #getMeltTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity MELT_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMeltTemperature() <em>Melt Temperature</em>}' attribute.
     * @see #getMeltTemperature()
     * @generated
     * @ordered
     */
    protected Quantity meltTemperature = MELT_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getPullRate() <em>Pull Rate</em>}' attribute.
     * @see #getPullRate()
     * @generated
     * @ordered
     */
    protected static final Quantity PULL_RATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPullRate() <em>Pull Rate</em>}' attribute.
     * @see #getPullRate()
     * @generated
     * @ordered
     */
    protected Quantity pullRate = PULL_RATE_EDEFAULT;

    /**
     * The default value of the '{@link #getRotationRate() <em>Rotation Rate</em>}' attribute.
     * @see #getRotationRate()
     * @generated
     * @ordered
     */
    protected static final Quantity ROTATION_RATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRotationRate() <em>Rotation Rate</em>}' attribute.
     * @see #getRotationRate()
     * @generated
     * @ordered
     */
    protected Quantity rotationRate = ROTATION_RATE_EDEFAULT;

    /**
     * The default value of the '{@link #getCrucible() <em>Crucible</em>}' attribute.
     * @see #getCrucible()
     * @generated
     * @ordered
     */
    protected static final String CRUCIBLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCrucible() <em>Crucible</em>}' attribute.
     * @see #getCrucible()
     * @generated
     * @ordered
     */
    protected String crucible = CRUCIBLE_EDEFAULT;

    /**
     * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
     * @see #getSeed()
     * @generated
     * @ordered
     */
    protected static final String SEED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
     * @see #getSeed()
     * @generated
     * @ordered
     */
    protected String seed = SEED_EDEFAULT;

    /**
     * The default value of the '{@link #getCrystalDiameter() <em>Crystal Diameter</em>}' attribute.
     * @see #getCrystalDiameter()
     * @generated
     * @ordered
     */
    protected static final Quantity CRYSTAL_DIAMETER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCrystalDiameter() <em>Crystal Diameter</em>}' attribute.
     * @see #getCrystalDiameter()
     * @generated
     * @ordered
     */
    protected Quantity crystalDiameter = CRYSTAL_DIAMETER_EDEFAULT;

    /**
     * The default value of the '{@link #getCrystalLength() <em>Crystal Length</em>}' attribute.
     * @see #getCrystalLength()
     * @generated
     * @ordered
     */
    protected static final Quantity CRYSTAL_LENGTH_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCrystalLength() <em>Crystal Length</em>}' attribute.
     * @see #getCrystalLength()
     * @generated
     * @ordered
     */
    protected Quantity crystalLength = CRYSTAL_LENGTH_EDEFAULT;

    /**
     * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected static final Quantity DURATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected Quantity duration = DURATION_EDEFAULT;

    /**
     * @generated
     */
    protected CzochralskiGrowthImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.CZOCHRALSKI_GROWTH;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMeltTemperature()
    {
        return meltTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setMeltTemperature(Quantity newMeltTemperature)
    {
        Quantity oldMeltTemperature = meltTemperature;
        meltTemperature = newMeltTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__MELT_TEMPERATURE, oldMeltTemperature, meltTemperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPullRate()
    {
        return pullRate;
    }

    /**
     * @generated
     */
    @Override
    public void setPullRate(Quantity newPullRate)
    {
        Quantity oldPullRate = pullRate;
        pullRate = newPullRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__PULL_RATE, oldPullRate, pullRate));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRotationRate()
    {
        return rotationRate;
    }

    /**
     * @generated
     */
    @Override
    public void setRotationRate(Quantity newRotationRate)
    {
        Quantity oldRotationRate = rotationRate;
        rotationRate = newRotationRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__ROTATION_RATE, oldRotationRate, rotationRate));
    }

    /**
     * @generated
     */
    @Override
    public String getCrucible()
    {
        return crucible;
    }

    /**
     * @generated
     */
    @Override
    public void setCrucible(String newCrucible)
    {
        String oldCrucible = crucible;
        crucible = newCrucible;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__CRUCIBLE, oldCrucible, crucible));
    }

    /**
     * @generated
     */
    @Override
    public String getSeed()
    {
        return seed;
    }

    /**
     * @generated
     */
    @Override
    public void setSeed(String newSeed)
    {
        String oldSeed = seed;
        seed = newSeed;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__SEED, oldSeed, seed));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCrystalDiameter()
    {
        return crystalDiameter;
    }

    /**
     * @generated
     */
    @Override
    public void setCrystalDiameter(Quantity newCrystalDiameter)
    {
        Quantity oldCrystalDiameter = crystalDiameter;
        crystalDiameter = newCrystalDiameter;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER, oldCrystalDiameter, crystalDiameter));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCrystalLength()
    {
        return crystalLength;
    }

    /**
     * @generated
     */
    @Override
    public void setCrystalLength(Quantity newCrystalLength)
    {
        Quantity oldCrystalLength = crystalLength;
        crystalLength = newCrystalLength;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH, oldCrystalLength, crystalLength));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDuration()
    {
        return duration;
    }

    /**
     * @generated
     */
    @Override
    public void setDuration(Quantity newDuration)
    {
        Quantity oldDuration = duration;
        duration = newDuration;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.CZOCHRALSKI_GROWTH__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.CZOCHRALSKI_GROWTH__MELT_TEMPERATURE:
                return getMeltTemperature();
            case SynthesisPackage.CZOCHRALSKI_GROWTH__PULL_RATE:
                return getPullRate();
            case SynthesisPackage.CZOCHRALSKI_GROWTH__ROTATION_RATE:
                return getRotationRate();
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRUCIBLE:
                return getCrucible();
            case SynthesisPackage.CZOCHRALSKI_GROWTH__SEED:
                return getSeed();
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER:
                return getCrystalDiameter();
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH:
                return getCrystalLength();
            case SynthesisPackage.CZOCHRALSKI_GROWTH__DURATION:
                return getDuration();
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
            case SynthesisPackage.CZOCHRALSKI_GROWTH__MELT_TEMPERATURE:
                setMeltTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__PULL_RATE:
                setPullRate((Quantity)newValue);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__ROTATION_RATE:
                setRotationRate((Quantity)newValue);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRUCIBLE:
                setCrucible((String)newValue);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__SEED:
                setSeed((String)newValue);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER:
                setCrystalDiameter((Quantity)newValue);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH:
                setCrystalLength((Quantity)newValue);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__DURATION:
                setDuration((Quantity)newValue);
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
            case SynthesisPackage.CZOCHRALSKI_GROWTH__MELT_TEMPERATURE:
                setMeltTemperature(MELT_TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__PULL_RATE:
                setPullRate(PULL_RATE_EDEFAULT);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__ROTATION_RATE:
                setRotationRate(ROTATION_RATE_EDEFAULT);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRUCIBLE:
                setCrucible(CRUCIBLE_EDEFAULT);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__SEED:
                setSeed(SEED_EDEFAULT);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER:
                setCrystalDiameter(CRYSTAL_DIAMETER_EDEFAULT);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH:
                setCrystalLength(CRYSTAL_LENGTH_EDEFAULT);
                return;
            case SynthesisPackage.CZOCHRALSKI_GROWTH__DURATION:
                setDuration(DURATION_EDEFAULT);
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
            case SynthesisPackage.CZOCHRALSKI_GROWTH__MELT_TEMPERATURE:
                return MELT_TEMPERATURE_EDEFAULT == null ? meltTemperature != null : !MELT_TEMPERATURE_EDEFAULT.equals(meltTemperature);
            case SynthesisPackage.CZOCHRALSKI_GROWTH__PULL_RATE:
                return PULL_RATE_EDEFAULT == null ? pullRate != null : !PULL_RATE_EDEFAULT.equals(pullRate);
            case SynthesisPackage.CZOCHRALSKI_GROWTH__ROTATION_RATE:
                return ROTATION_RATE_EDEFAULT == null ? rotationRate != null : !ROTATION_RATE_EDEFAULT.equals(rotationRate);
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRUCIBLE:
                return CRUCIBLE_EDEFAULT == null ? crucible != null : !CRUCIBLE_EDEFAULT.equals(crucible);
            case SynthesisPackage.CZOCHRALSKI_GROWTH__SEED:
                return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER:
                return CRYSTAL_DIAMETER_EDEFAULT == null ? crystalDiameter != null : !CRYSTAL_DIAMETER_EDEFAULT.equals(crystalDiameter);
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH:
                return CRYSTAL_LENGTH_EDEFAULT == null ? crystalLength != null : !CRYSTAL_LENGTH_EDEFAULT.equals(crystalLength);
            case SynthesisPackage.CZOCHRALSKI_GROWTH__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (meltTemperature: ");
        result.append(meltTemperature);
        result.append(", pullRate: ");
        result.append(pullRate);
        result.append(", rotationRate: ");
        result.append(rotationRate);
        result.append(", crucible: ");
        result.append(crucible);
        result.append(", seed: ");
        result.append(seed);
        result.append(", crystalDiameter: ");
        result.append(crystalDiameter);
        result.append(", crystalLength: ");
        result.append(crystalLength);
        result.append(", duration: ");
        result.append(duration);
        result.append(')');
        return result.toString();
    }

} //CzochralskiGrowthImpl
