// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.impl.ArtifactImpl;

import org.nitrolith.model.cell.Assumption;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFormat;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CellPerformance;
import org.nitrolith.model.cell.CountingRules;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.EnergyEstimate;
import org.nitrolith.model.cell.Packaging;
import org.nitrolith.model.cell.StackItem;

import org.nitrolith.model.measurement.Measurement;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Build</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getStack <em>Stack</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getUnitCells <em>Unit Cells</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getFootprint <em>Footprint</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getPackaging <em>Packaging</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getCounting <em>Counting</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getPerformances <em>Performances</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getEstimates <em>Estimates</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellBuildImpl#getStudies <em>Studies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellBuildImpl extends ArtifactImpl implements CellBuild
{
    /**
     * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
     * @see #getFormat()
     * @generated
     * @ordered
     */
    protected static final CellFormat FORMAT_EDEFAULT = CellFormat.POUCH;

    /**
     * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
     * @see #getFormat()
     * @generated
     * @ordered
     */
    protected CellFormat format = FORMAT_EDEFAULT;

    /**
     * The cached value of the '{@link #getStack() <em>Stack</em>}' containment reference list.
     * @see #getStack()
     * @generated
     * @ordered
     */
    protected EList<StackItem> stack;

    /**
     * The default value of the '{@link #getUnitCells() <em>Unit Cells</em>}' attribute.
     * @see #getUnitCells()
     * @generated
     * @ordered
     */
    protected static final int UNIT_CELLS_EDEFAULT = 1;

    /**
     * The cached value of the '{@link #getUnitCells() <em>Unit Cells</em>}' attribute.
     * @see #getUnitCells()
     * @generated
     * @ordered
     */
    protected int unitCells = UNIT_CELLS_EDEFAULT;

    /**
     * The default value of the '{@link #getFootprint() <em>Footprint</em>}' attribute.
     * @see #getFootprint()
     * @generated
     * @ordered
     */
    protected static final Quantity FOOTPRINT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFootprint() <em>Footprint</em>}' attribute.
     * @see #getFootprint()
     * @generated
     * @ordered
     */
    protected Quantity footprint = FOOTPRINT_EDEFAULT;

    /**
     * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected Quantity temperature = TEMPERATURE_EDEFAULT;

    /**
     * The cached value of the '{@link #getPackaging() <em>Packaging</em>}' containment reference.
     * @see #getPackaging()
     * @generated
     * @ordered
     */
    protected Packaging packaging;

    /**
     * The cached value of the '{@link #getCounting() <em>Counting</em>}' containment reference.
     * @see #getCounting()
     * @generated
     * @ordered
     */
    protected CountingRules counting;

    /**
     * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
     * @see #getAssumptions()
     * @generated
     * @ordered
     */
    protected EList<Assumption> assumptions;

    /**
     * The cached value of the '{@link #getPerformances() <em>Performances</em>}' containment reference list.
     * @see #getPerformances()
     * @generated
     * @ordered
     */
    protected EList<CellPerformance> performances;

    /**
     * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' reference list.
     * @see #getMeasurements()
     * @generated
     * @ordered
     */
    protected EList<Measurement> measurements;

    /**
     * The cached value of the '{@link #getEstimates() <em>Estimates</em>}' containment reference list.
     * @see #getEstimates()
     * @generated
     * @ordered
     */
    protected EList<EnergyEstimate> estimates;

    /**
     * The cached value of the '{@link #getStudies() <em>Studies</em>}' containment reference list.
     * @see #getStudies()
     * @generated
     * @ordered
     */
    protected EList<DesignStudy> studies;

    /**
     * @generated
     */
    protected CellBuildImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.CELL_BUILD;
    }

    /**
     * @generated
     */
    @Override
    public CellFormat getFormat()
    {
        return format;
    }

    /**
     * @generated
     */
    @Override
    public void setFormat(CellFormat newFormat)
    {
        CellFormat oldFormat = format;
        format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__FORMAT, oldFormat, format));
    }

    /**
     * @generated
     */
    @Override
    public EList<StackItem> getStack()
    {
        if (stack == null)
        {
            stack = new EObjectContainmentEList<StackItem>(StackItem.class, this, CellPackage.CELL_BUILD__STACK);
        }
        return stack;
    }

    /**
     * @generated
     */
    @Override
    public int getUnitCells()
    {
        return unitCells;
    }

    /**
     * @generated
     */
    @Override
    public void setUnitCells(int newUnitCells)
    {
        int oldUnitCells = unitCells;
        unitCells = newUnitCells;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__UNIT_CELLS, oldUnitCells, unitCells));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFootprint()
    {
        return footprint;
    }

    /**
     * @generated
     */
    @Override
    public void setFootprint(Quantity newFootprint)
    {
        Quantity oldFootprint = footprint;
        footprint = newFootprint;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__FOOTPRINT, oldFootprint, footprint));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTemperature()
    {
        return temperature;
    }

    /**
     * @generated
     */
    @Override
    public void setTemperature(Quantity newTemperature)
    {
        Quantity oldTemperature = temperature;
        temperature = newTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Packaging getPackaging()
    {
        return packaging;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetPackaging(Packaging newPackaging, NotificationChain msgs)
    {
        Packaging oldPackaging = packaging;
        packaging = newPackaging;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__PACKAGING, oldPackaging, newPackaging);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setPackaging(Packaging newPackaging)
    {
        if (newPackaging != packaging)
        {
            NotificationChain msgs = null;
            if (packaging != null)
                msgs = ((InternalEObject)packaging).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CellPackage.CELL_BUILD__PACKAGING, null, msgs);
            if (newPackaging != null)
                msgs = ((InternalEObject)newPackaging).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CellPackage.CELL_BUILD__PACKAGING, null, msgs);
            msgs = basicSetPackaging(newPackaging, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__PACKAGING, newPackaging, newPackaging));
    }

    /**
     * @generated
     */
    @Override
    public CountingRules getCounting()
    {
        return counting;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetCounting(CountingRules newCounting, NotificationChain msgs)
    {
        CountingRules oldCounting = counting;
        counting = newCounting;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__COUNTING, oldCounting, newCounting);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setCounting(CountingRules newCounting)
    {
        if (newCounting != counting)
        {
            NotificationChain msgs = null;
            if (counting != null)
                msgs = ((InternalEObject)counting).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CellPackage.CELL_BUILD__COUNTING, null, msgs);
            if (newCounting != null)
                msgs = ((InternalEObject)newCounting).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CellPackage.CELL_BUILD__COUNTING, null, msgs);
            msgs = basicSetCounting(newCounting, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_BUILD__COUNTING, newCounting, newCounting));
    }

    /**
     * @generated
     */
    @Override
    public EList<Assumption> getAssumptions()
    {
        if (assumptions == null)
        {
            assumptions = new EObjectContainmentEList<Assumption>(Assumption.class, this, CellPackage.CELL_BUILD__ASSUMPTIONS);
        }
        return assumptions;
    }

    /**
     * @generated
     */
    @Override
    public EList<CellPerformance> getPerformances()
    {
        if (performances == null)
        {
            performances = new EObjectContainmentEList<CellPerformance>(CellPerformance.class, this, CellPackage.CELL_BUILD__PERFORMANCES);
        }
        return performances;
    }

    /**
     * @generated
     */
    @Override
    public EList<Measurement> getMeasurements()
    {
        if (measurements == null)
        {
            measurements = new EObjectResolvingEList<Measurement>(Measurement.class, this, CellPackage.CELL_BUILD__MEASUREMENTS);
        }
        return measurements;
    }

    /**
     * @generated
     */
    @Override
    public EList<EnergyEstimate> getEstimates()
    {
        if (estimates == null)
        {
            estimates = new EObjectContainmentEList<EnergyEstimate>(EnergyEstimate.class, this, CellPackage.CELL_BUILD__ESTIMATES);
        }
        return estimates;
    }

    /**
     * @generated
     */
    @Override
    public EList<DesignStudy> getStudies()
    {
        if (studies == null)
        {
            studies = new EObjectContainmentEList<DesignStudy>(DesignStudy.class, this, CellPackage.CELL_BUILD__STUDIES);
        }
        return studies;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.CELL_BUILD__STACK:
                return ((InternalEList<?>)getStack()).basicRemove(otherEnd, msgs);
            case CellPackage.CELL_BUILD__PACKAGING:
                return basicSetPackaging(null, msgs);
            case CellPackage.CELL_BUILD__COUNTING:
                return basicSetCounting(null, msgs);
            case CellPackage.CELL_BUILD__ASSUMPTIONS:
                return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
            case CellPackage.CELL_BUILD__PERFORMANCES:
                return ((InternalEList<?>)getPerformances()).basicRemove(otherEnd, msgs);
            case CellPackage.CELL_BUILD__ESTIMATES:
                return ((InternalEList<?>)getEstimates()).basicRemove(otherEnd, msgs);
            case CellPackage.CELL_BUILD__STUDIES:
                return ((InternalEList<?>)getStudies()).basicRemove(otherEnd, msgs);
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
            case CellPackage.CELL_BUILD__FORMAT:
                return getFormat();
            case CellPackage.CELL_BUILD__STACK:
                return getStack();
            case CellPackage.CELL_BUILD__UNIT_CELLS:
                return getUnitCells();
            case CellPackage.CELL_BUILD__FOOTPRINT:
                return getFootprint();
            case CellPackage.CELL_BUILD__TEMPERATURE:
                return getTemperature();
            case CellPackage.CELL_BUILD__PACKAGING:
                return getPackaging();
            case CellPackage.CELL_BUILD__COUNTING:
                return getCounting();
            case CellPackage.CELL_BUILD__ASSUMPTIONS:
                return getAssumptions();
            case CellPackage.CELL_BUILD__PERFORMANCES:
                return getPerformances();
            case CellPackage.CELL_BUILD__MEASUREMENTS:
                return getMeasurements();
            case CellPackage.CELL_BUILD__ESTIMATES:
                return getEstimates();
            case CellPackage.CELL_BUILD__STUDIES:
                return getStudies();
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
            case CellPackage.CELL_BUILD__FORMAT:
                setFormat((CellFormat)newValue);
                return;
            case CellPackage.CELL_BUILD__STACK:
                getStack().clear();
                getStack().addAll((Collection<? extends StackItem>)newValue);
                return;
            case CellPackage.CELL_BUILD__UNIT_CELLS:
                setUnitCells((Integer)newValue);
                return;
            case CellPackage.CELL_BUILD__FOOTPRINT:
                setFootprint((Quantity)newValue);
                return;
            case CellPackage.CELL_BUILD__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case CellPackage.CELL_BUILD__PACKAGING:
                setPackaging((Packaging)newValue);
                return;
            case CellPackage.CELL_BUILD__COUNTING:
                setCounting((CountingRules)newValue);
                return;
            case CellPackage.CELL_BUILD__ASSUMPTIONS:
                getAssumptions().clear();
                getAssumptions().addAll((Collection<? extends Assumption>)newValue);
                return;
            case CellPackage.CELL_BUILD__PERFORMANCES:
                getPerformances().clear();
                getPerformances().addAll((Collection<? extends CellPerformance>)newValue);
                return;
            case CellPackage.CELL_BUILD__MEASUREMENTS:
                getMeasurements().clear();
                getMeasurements().addAll((Collection<? extends Measurement>)newValue);
                return;
            case CellPackage.CELL_BUILD__ESTIMATES:
                getEstimates().clear();
                getEstimates().addAll((Collection<? extends EnergyEstimate>)newValue);
                return;
            case CellPackage.CELL_BUILD__STUDIES:
                getStudies().clear();
                getStudies().addAll((Collection<? extends DesignStudy>)newValue);
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
            case CellPackage.CELL_BUILD__FORMAT:
                setFormat(FORMAT_EDEFAULT);
                return;
            case CellPackage.CELL_BUILD__STACK:
                getStack().clear();
                return;
            case CellPackage.CELL_BUILD__UNIT_CELLS:
                setUnitCells(UNIT_CELLS_EDEFAULT);
                return;
            case CellPackage.CELL_BUILD__FOOTPRINT:
                setFootprint(FOOTPRINT_EDEFAULT);
                return;
            case CellPackage.CELL_BUILD__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case CellPackage.CELL_BUILD__PACKAGING:
                setPackaging((Packaging)null);
                return;
            case CellPackage.CELL_BUILD__COUNTING:
                setCounting((CountingRules)null);
                return;
            case CellPackage.CELL_BUILD__ASSUMPTIONS:
                getAssumptions().clear();
                return;
            case CellPackage.CELL_BUILD__PERFORMANCES:
                getPerformances().clear();
                return;
            case CellPackage.CELL_BUILD__MEASUREMENTS:
                getMeasurements().clear();
                return;
            case CellPackage.CELL_BUILD__ESTIMATES:
                getEstimates().clear();
                return;
            case CellPackage.CELL_BUILD__STUDIES:
                getStudies().clear();
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
            case CellPackage.CELL_BUILD__FORMAT:
                return format != FORMAT_EDEFAULT;
            case CellPackage.CELL_BUILD__STACK:
                return stack != null && !stack.isEmpty();
            case CellPackage.CELL_BUILD__UNIT_CELLS:
                return unitCells != UNIT_CELLS_EDEFAULT;
            case CellPackage.CELL_BUILD__FOOTPRINT:
                return FOOTPRINT_EDEFAULT == null ? footprint != null : !FOOTPRINT_EDEFAULT.equals(footprint);
            case CellPackage.CELL_BUILD__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case CellPackage.CELL_BUILD__PACKAGING:
                return packaging != null;
            case CellPackage.CELL_BUILD__COUNTING:
                return counting != null;
            case CellPackage.CELL_BUILD__ASSUMPTIONS:
                return assumptions != null && !assumptions.isEmpty();
            case CellPackage.CELL_BUILD__PERFORMANCES:
                return performances != null && !performances.isEmpty();
            case CellPackage.CELL_BUILD__MEASUREMENTS:
                return measurements != null && !measurements.isEmpty();
            case CellPackage.CELL_BUILD__ESTIMATES:
                return estimates != null && !estimates.isEmpty();
            case CellPackage.CELL_BUILD__STUDIES:
                return studies != null && !studies.isEmpty();
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
        result.append(" (format: ");
        result.append(format);
        result.append(", unitCells: ");
        result.append(unitCells);
        result.append(", footprint: ");
        result.append(footprint);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(')');
        return result.toString();
    }

} //CellBuildImpl
