// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.MillKind;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Ball Mill</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getMill <em>Mill</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getMillingInterval <em>Milling Interval</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getRestInterval <em>Rest Interval</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getBallToPowderRatio <em>Ball To Powder Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getJarMaterial <em>Jar Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getJarVolume <em>Jar Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getBallMaterial <em>Ball Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getBallDiameter <em>Ball Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.BallMillImpl#getBallCount <em>Ball Count</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BallMillImpl extends StepImpl implements BallMill
{
    /**
     * The default value of the '{@link #getMill() <em>Mill</em>}' attribute.
     * @see #getMill()
     * @generated
     * @ordered
     */
    protected static final MillKind MILL_EDEFAULT = MillKind.PLANETARY;

    /**
     * The cached value of the '{@link #getMill() <em>Mill</em>}' attribute.
     * @see #getMill()
     * @generated
     * @ordered
     */
    protected MillKind mill = MILL_EDEFAULT;

    /**
     * The default value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
     * @see #getSpeed()
     * @generated
     * @ordered
     */
    protected static final Quantity SPEED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
     * @see #getSpeed()
     * @generated
     * @ordered
     */
    protected Quantity speed = SPEED_EDEFAULT;

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
     * The default value of the '{@link #getMillingInterval() <em>Milling Interval</em>}' attribute.
     * @see #getMillingInterval()
     * @generated
     * @ordered
     */
    protected static final Quantity MILLING_INTERVAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMillingInterval() <em>Milling Interval</em>}' attribute.
     * @see #getMillingInterval()
     * @generated
     * @ordered
     */
    protected Quantity millingInterval = MILLING_INTERVAL_EDEFAULT;

    /**
     * The default value of the '{@link #getRestInterval() <em>Rest Interval</em>}' attribute.
     * @see #getRestInterval()
     * @generated
     * @ordered
     */
    protected static final Quantity REST_INTERVAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRestInterval() <em>Rest Interval</em>}' attribute.
     * @see #getRestInterval()
     * @generated
     * @ordered
     */
    protected Quantity restInterval = REST_INTERVAL_EDEFAULT;

    /**
     * The default value of the '{@link #getBallToPowderRatio() <em>Ball To Powder Ratio</em>}' attribute.
     * @see #getBallToPowderRatio()
     * @generated
     * @ordered
     */
    protected static final Quantity BALL_TO_POWDER_RATIO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBallToPowderRatio() <em>Ball To Powder Ratio</em>}' attribute.
     * @see #getBallToPowderRatio()
     * @generated
     * @ordered
     */
    protected Quantity ballToPowderRatio = BALL_TO_POWDER_RATIO_EDEFAULT;

    /**
     * The default value of the '{@link #getJarMaterial() <em>Jar Material</em>}' attribute.
     * @see #getJarMaterial()
     * @generated
     * @ordered
     */
    protected static final String JAR_MATERIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getJarMaterial() <em>Jar Material</em>}' attribute.
     * @see #getJarMaterial()
     * @generated
     * @ordered
     */
    protected String jarMaterial = JAR_MATERIAL_EDEFAULT;

    /**
     * The default value of the '{@link #getJarVolume() <em>Jar Volume</em>}' attribute.
     * @see #getJarVolume()
     * @generated
     * @ordered
     */
    protected static final Quantity JAR_VOLUME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getJarVolume() <em>Jar Volume</em>}' attribute.
     * @see #getJarVolume()
     * @generated
     * @ordered
     */
    protected Quantity jarVolume = JAR_VOLUME_EDEFAULT;

    /**
     * The default value of the '{@link #getBallMaterial() <em>Ball Material</em>}' attribute.
     * @see #getBallMaterial()
     * @generated
     * @ordered
     */
    protected static final String BALL_MATERIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBallMaterial() <em>Ball Material</em>}' attribute.
     * @see #getBallMaterial()
     * @generated
     * @ordered
     */
    protected String ballMaterial = BALL_MATERIAL_EDEFAULT;

    /**
     * The default value of the '{@link #getBallDiameter() <em>Ball Diameter</em>}' attribute.
     * @see #getBallDiameter()
     * @generated
     * @ordered
     */
    protected static final Quantity BALL_DIAMETER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBallDiameter() <em>Ball Diameter</em>}' attribute.
     * @see #getBallDiameter()
     * @generated
     * @ordered
     */
    protected Quantity ballDiameter = BALL_DIAMETER_EDEFAULT;

    /**
     * The default value of the '{@link #getBallCount() <em>Ball Count</em>}' attribute.
     * @see #getBallCount()
     * @generated
     * @ordered
     */
    protected static final int BALL_COUNT_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getBallCount() <em>Ball Count</em>}' attribute.
     * @see #getBallCount()
     * @generated
     * @ordered
     */
    protected int ballCount = BALL_COUNT_EDEFAULT;

    /**
     * @generated
     */
    protected BallMillImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.BALL_MILL;
    }

    /**
     * @generated
     */
    @Override
    public MillKind getMill()
    {
        return mill;
    }

    /**
     * @generated
     */
    @Override
    public void setMill(MillKind newMill)
    {
        MillKind oldMill = mill;
        mill = newMill == null ? MILL_EDEFAULT : newMill;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__MILL, oldMill, mill));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSpeed()
    {
        return speed;
    }

    /**
     * @generated
     */
    @Override
    public void setSpeed(Quantity newSpeed)
    {
        Quantity oldSpeed = speed;
        speed = newSpeed;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__SPEED, oldSpeed, speed));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMillingInterval()
    {
        return millingInterval;
    }

    /**
     * @generated
     */
    @Override
    public void setMillingInterval(Quantity newMillingInterval)
    {
        Quantity oldMillingInterval = millingInterval;
        millingInterval = newMillingInterval;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__MILLING_INTERVAL, oldMillingInterval, millingInterval));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRestInterval()
    {
        return restInterval;
    }

    /**
     * @generated
     */
    @Override
    public void setRestInterval(Quantity newRestInterval)
    {
        Quantity oldRestInterval = restInterval;
        restInterval = newRestInterval;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__REST_INTERVAL, oldRestInterval, restInterval));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getBallToPowderRatio()
    {
        return ballToPowderRatio;
    }

    /**
     * @generated
     */
    @Override
    public void setBallToPowderRatio(Quantity newBallToPowderRatio)
    {
        Quantity oldBallToPowderRatio = ballToPowderRatio;
        ballToPowderRatio = newBallToPowderRatio;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__BALL_TO_POWDER_RATIO, oldBallToPowderRatio, ballToPowderRatio));
    }

    /**
     * @generated
     */
    @Override
    public String getJarMaterial()
    {
        return jarMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setJarMaterial(String newJarMaterial)
    {
        String oldJarMaterial = jarMaterial;
        jarMaterial = newJarMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__JAR_MATERIAL, oldJarMaterial, jarMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getJarVolume()
    {
        return jarVolume;
    }

    /**
     * @generated
     */
    @Override
    public void setJarVolume(Quantity newJarVolume)
    {
        Quantity oldJarVolume = jarVolume;
        jarVolume = newJarVolume;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__JAR_VOLUME, oldJarVolume, jarVolume));
    }

    /**
     * @generated
     */
    @Override
    public String getBallMaterial()
    {
        return ballMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setBallMaterial(String newBallMaterial)
    {
        String oldBallMaterial = ballMaterial;
        ballMaterial = newBallMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__BALL_MATERIAL, oldBallMaterial, ballMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getBallDiameter()
    {
        return ballDiameter;
    }

    /**
     * @generated
     */
    @Override
    public void setBallDiameter(Quantity newBallDiameter)
    {
        Quantity oldBallDiameter = ballDiameter;
        ballDiameter = newBallDiameter;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__BALL_DIAMETER, oldBallDiameter, ballDiameter));
    }

    /**
     * @generated
     */
    @Override
    public int getBallCount()
    {
        return ballCount;
    }

    /**
     * @generated
     */
    @Override
    public void setBallCount(int newBallCount)
    {
        int oldBallCount = ballCount;
        ballCount = newBallCount;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.BALL_MILL__BALL_COUNT, oldBallCount, ballCount));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.BALL_MILL__MILL:
                return getMill();
            case SynthesisPackage.BALL_MILL__SPEED:
                return getSpeed();
            case SynthesisPackage.BALL_MILL__DURATION:
                return getDuration();
            case SynthesisPackage.BALL_MILL__MILLING_INTERVAL:
                return getMillingInterval();
            case SynthesisPackage.BALL_MILL__REST_INTERVAL:
                return getRestInterval();
            case SynthesisPackage.BALL_MILL__BALL_TO_POWDER_RATIO:
                return getBallToPowderRatio();
            case SynthesisPackage.BALL_MILL__JAR_MATERIAL:
                return getJarMaterial();
            case SynthesisPackage.BALL_MILL__JAR_VOLUME:
                return getJarVolume();
            case SynthesisPackage.BALL_MILL__BALL_MATERIAL:
                return getBallMaterial();
            case SynthesisPackage.BALL_MILL__BALL_DIAMETER:
                return getBallDiameter();
            case SynthesisPackage.BALL_MILL__BALL_COUNT:
                return getBallCount();
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
            case SynthesisPackage.BALL_MILL__MILL:
                setMill((MillKind)newValue);
                return;
            case SynthesisPackage.BALL_MILL__SPEED:
                setSpeed((Quantity)newValue);
                return;
            case SynthesisPackage.BALL_MILL__DURATION:
                setDuration((Quantity)newValue);
                return;
            case SynthesisPackage.BALL_MILL__MILLING_INTERVAL:
                setMillingInterval((Quantity)newValue);
                return;
            case SynthesisPackage.BALL_MILL__REST_INTERVAL:
                setRestInterval((Quantity)newValue);
                return;
            case SynthesisPackage.BALL_MILL__BALL_TO_POWDER_RATIO:
                setBallToPowderRatio((Quantity)newValue);
                return;
            case SynthesisPackage.BALL_MILL__JAR_MATERIAL:
                setJarMaterial((String)newValue);
                return;
            case SynthesisPackage.BALL_MILL__JAR_VOLUME:
                setJarVolume((Quantity)newValue);
                return;
            case SynthesisPackage.BALL_MILL__BALL_MATERIAL:
                setBallMaterial((String)newValue);
                return;
            case SynthesisPackage.BALL_MILL__BALL_DIAMETER:
                setBallDiameter((Quantity)newValue);
                return;
            case SynthesisPackage.BALL_MILL__BALL_COUNT:
                setBallCount((Integer)newValue);
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
            case SynthesisPackage.BALL_MILL__MILL:
                setMill(MILL_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__SPEED:
                setSpeed(SPEED_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__DURATION:
                setDuration(DURATION_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__MILLING_INTERVAL:
                setMillingInterval(MILLING_INTERVAL_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__REST_INTERVAL:
                setRestInterval(REST_INTERVAL_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__BALL_TO_POWDER_RATIO:
                setBallToPowderRatio(BALL_TO_POWDER_RATIO_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__JAR_MATERIAL:
                setJarMaterial(JAR_MATERIAL_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__JAR_VOLUME:
                setJarVolume(JAR_VOLUME_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__BALL_MATERIAL:
                setBallMaterial(BALL_MATERIAL_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__BALL_DIAMETER:
                setBallDiameter(BALL_DIAMETER_EDEFAULT);
                return;
            case SynthesisPackage.BALL_MILL__BALL_COUNT:
                setBallCount(BALL_COUNT_EDEFAULT);
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
            case SynthesisPackage.BALL_MILL__MILL:
                return mill != MILL_EDEFAULT;
            case SynthesisPackage.BALL_MILL__SPEED:
                return SPEED_EDEFAULT == null ? speed != null : !SPEED_EDEFAULT.equals(speed);
            case SynthesisPackage.BALL_MILL__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
            case SynthesisPackage.BALL_MILL__MILLING_INTERVAL:
                return MILLING_INTERVAL_EDEFAULT == null ? millingInterval != null : !MILLING_INTERVAL_EDEFAULT.equals(millingInterval);
            case SynthesisPackage.BALL_MILL__REST_INTERVAL:
                return REST_INTERVAL_EDEFAULT == null ? restInterval != null : !REST_INTERVAL_EDEFAULT.equals(restInterval);
            case SynthesisPackage.BALL_MILL__BALL_TO_POWDER_RATIO:
                return BALL_TO_POWDER_RATIO_EDEFAULT == null ? ballToPowderRatio != null : !BALL_TO_POWDER_RATIO_EDEFAULT.equals(ballToPowderRatio);
            case SynthesisPackage.BALL_MILL__JAR_MATERIAL:
                return JAR_MATERIAL_EDEFAULT == null ? jarMaterial != null : !JAR_MATERIAL_EDEFAULT.equals(jarMaterial);
            case SynthesisPackage.BALL_MILL__JAR_VOLUME:
                return JAR_VOLUME_EDEFAULT == null ? jarVolume != null : !JAR_VOLUME_EDEFAULT.equals(jarVolume);
            case SynthesisPackage.BALL_MILL__BALL_MATERIAL:
                return BALL_MATERIAL_EDEFAULT == null ? ballMaterial != null : !BALL_MATERIAL_EDEFAULT.equals(ballMaterial);
            case SynthesisPackage.BALL_MILL__BALL_DIAMETER:
                return BALL_DIAMETER_EDEFAULT == null ? ballDiameter != null : !BALL_DIAMETER_EDEFAULT.equals(ballDiameter);
            case SynthesisPackage.BALL_MILL__BALL_COUNT:
                return ballCount != BALL_COUNT_EDEFAULT;
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
        result.append(" (mill: ");
        result.append(mill);
        result.append(", speed: ");
        result.append(speed);
        result.append(", duration: ");
        result.append(duration);
        result.append(", millingInterval: ");
        result.append(millingInterval);
        result.append(", restInterval: ");
        result.append(restInterval);
        result.append(", ballToPowderRatio: ");
        result.append(ballToPowderRatio);
        result.append(", jarMaterial: ");
        result.append(jarMaterial);
        result.append(", jarVolume: ");
        result.append(jarVolume);
        result.append(", ballMaterial: ");
        result.append(ballMaterial);
        result.append(", ballDiameter: ");
        result.append(ballDiameter);
        result.append(", ballCount: ");
        result.append(ballCount);
        result.append(')');
        return result.toString();
    }

} //BallMillImpl
