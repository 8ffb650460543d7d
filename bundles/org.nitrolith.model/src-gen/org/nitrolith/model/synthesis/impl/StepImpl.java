// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import java.time.OffsetDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.Attachment;

import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StepImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StepImpl#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StepImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StepImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StepImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StepImpl#getCautions <em>Cautions</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StepImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StepImpl extends RouteNodeImpl implements Step
{
    /**
     * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' containment reference.
     * @see #getAtmosphere()
     * @generated
     * @ordered
     */
    protected Atmosphere atmosphere;

    /**
     * The default value of the '{@link #getEquipment() <em>Equipment</em>}' attribute.
     * @see #getEquipment()
     * @generated
     * @ordered
     */
    protected static final String EQUIPMENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEquipment() <em>Equipment</em>}' attribute.
     * @see #getEquipment()
     * @generated
     * @ordered
     */
    protected String equipment = EQUIPMENT_EDEFAULT;

    /**
     * The default value of the '{@link #getOperator() <em>Operator</em>}' attribute.
     * @see #getOperator()
     * @generated
     * @ordered
     */
    protected static final String OPERATOR_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOperator() <em>Operator</em>}' attribute.
     * @see #getOperator()
     * @generated
     * @ordered
     */
    protected String operator = OPERATOR_EDEFAULT;

    /**
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final OffsetDateTime START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected OffsetDateTime start = START_EDEFAULT;

    /**
     * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected static final OffsetDateTime END_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected OffsetDateTime end = END_EDEFAULT;

    /**
     * The cached value of the '{@link #getCautions() <em>Cautions</em>}' attribute list.
     * @see #getCautions()
     * @generated
     * @ordered
     */
    protected EList<String> cautions;

    /**
     * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
     * @see #getAttachments()
     * @generated
     * @ordered
     */
    protected EList<Attachment> attachments;

    /**
     * @generated
     */
    protected StepImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.STEP;
    }

    /**
     * @generated
     */
    @Override
    public Atmosphere getAtmosphere()
    {
        return atmosphere;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetAtmosphere(Atmosphere newAtmosphere, NotificationChain msgs)
    {
        Atmosphere oldAtmosphere = atmosphere;
        atmosphere = newAtmosphere;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SynthesisPackage.STEP__ATMOSPHERE, oldAtmosphere, newAtmosphere);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setAtmosphere(Atmosphere newAtmosphere)
    {
        if (newAtmosphere != atmosphere)
        {
            NotificationChain msgs = null;
            if (atmosphere != null)
                msgs = ((InternalEObject)atmosphere).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SynthesisPackage.STEP__ATMOSPHERE, null, msgs);
            if (newAtmosphere != null)
                msgs = ((InternalEObject)newAtmosphere).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SynthesisPackage.STEP__ATMOSPHERE, null, msgs);
            msgs = basicSetAtmosphere(newAtmosphere, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STEP__ATMOSPHERE, newAtmosphere, newAtmosphere));
    }

    /**
     * @generated
     */
    @Override
    public String getEquipment()
    {
        return equipment;
    }

    /**
     * @generated
     */
    @Override
    public void setEquipment(String newEquipment)
    {
        String oldEquipment = equipment;
        equipment = newEquipment;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STEP__EQUIPMENT, oldEquipment, equipment));
    }

    /**
     * @generated
     */
    @Override
    public String getOperator()
    {
        return operator;
    }

    /**
     * @generated
     */
    @Override
    public void setOperator(String newOperator)
    {
        String oldOperator = operator;
        operator = newOperator;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STEP__OPERATOR, oldOperator, operator));
    }

    /**
     * @generated
     */
    @Override
    public OffsetDateTime getStart()
    {
        return start;
    }

    /**
     * @generated
     */
    @Override
    public void setStart(OffsetDateTime newStart)
    {
        OffsetDateTime oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STEP__START, oldStart, start));
    }

    /**
     * @generated
     */
    @Override
    public OffsetDateTime getEnd()
    {
        return end;
    }

    /**
     * @generated
     */
    @Override
    public void setEnd(OffsetDateTime newEnd)
    {
        OffsetDateTime oldEnd = end;
        end = newEnd;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STEP__END, oldEnd, end));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getCautions()
    {
        if (cautions == null)
        {
            cautions = new EDataTypeEList<String>(String.class, this, SynthesisPackage.STEP__CAUTIONS);
        }
        return cautions;
    }

    /**
     * @generated
     */
    @Override
    public EList<Attachment> getAttachments()
    {
        if (attachments == null)
        {
            attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, SynthesisPackage.STEP__ATTACHMENTS);
        }
        return attachments;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case SynthesisPackage.STEP__ATMOSPHERE:
                return basicSetAtmosphere(null, msgs);
            case SynthesisPackage.STEP__ATTACHMENTS:
                return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
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
            case SynthesisPackage.STEP__ATMOSPHERE:
                return getAtmosphere();
            case SynthesisPackage.STEP__EQUIPMENT:
                return getEquipment();
            case SynthesisPackage.STEP__OPERATOR:
                return getOperator();
            case SynthesisPackage.STEP__START:
                return getStart();
            case SynthesisPackage.STEP__END:
                return getEnd();
            case SynthesisPackage.STEP__CAUTIONS:
                return getCautions();
            case SynthesisPackage.STEP__ATTACHMENTS:
                return getAttachments();
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
            case SynthesisPackage.STEP__ATMOSPHERE:
                setAtmosphere((Atmosphere)newValue);
                return;
            case SynthesisPackage.STEP__EQUIPMENT:
                setEquipment((String)newValue);
                return;
            case SynthesisPackage.STEP__OPERATOR:
                setOperator((String)newValue);
                return;
            case SynthesisPackage.STEP__START:
                setStart((OffsetDateTime)newValue);
                return;
            case SynthesisPackage.STEP__END:
                setEnd((OffsetDateTime)newValue);
                return;
            case SynthesisPackage.STEP__CAUTIONS:
                getCautions().clear();
                getCautions().addAll((Collection<? extends String>)newValue);
                return;
            case SynthesisPackage.STEP__ATTACHMENTS:
                getAttachments().clear();
                getAttachments().addAll((Collection<? extends Attachment>)newValue);
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
            case SynthesisPackage.STEP__ATMOSPHERE:
                setAtmosphere((Atmosphere)null);
                return;
            case SynthesisPackage.STEP__EQUIPMENT:
                setEquipment(EQUIPMENT_EDEFAULT);
                return;
            case SynthesisPackage.STEP__OPERATOR:
                setOperator(OPERATOR_EDEFAULT);
                return;
            case SynthesisPackage.STEP__START:
                setStart(START_EDEFAULT);
                return;
            case SynthesisPackage.STEP__END:
                setEnd(END_EDEFAULT);
                return;
            case SynthesisPackage.STEP__CAUTIONS:
                getCautions().clear();
                return;
            case SynthesisPackage.STEP__ATTACHMENTS:
                getAttachments().clear();
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
            case SynthesisPackage.STEP__ATMOSPHERE:
                return atmosphere != null;
            case SynthesisPackage.STEP__EQUIPMENT:
                return EQUIPMENT_EDEFAULT == null ? equipment != null : !EQUIPMENT_EDEFAULT.equals(equipment);
            case SynthesisPackage.STEP__OPERATOR:
                return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
            case SynthesisPackage.STEP__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case SynthesisPackage.STEP__END:
                return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
            case SynthesisPackage.STEP__CAUTIONS:
                return cautions != null && !cautions.isEmpty();
            case SynthesisPackage.STEP__ATTACHMENTS:
                return attachments != null && !attachments.isEmpty();
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
        result.append(" (equipment: ");
        result.append(equipment);
        result.append(", operator: ");
        result.append(operator);
        result.append(", start: ");
        result.append(start);
        result.append(", end: ");
        result.append(end);
        result.append(", cautions: ");
        result.append(cautions);
        result.append(')');
        return result.toString();
    }

} //StepImpl
