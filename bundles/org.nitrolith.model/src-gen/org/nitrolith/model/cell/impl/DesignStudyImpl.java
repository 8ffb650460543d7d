// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

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

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Target;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CriticalValue;
import org.nitrolith.model.cell.DataTable;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyColumn;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.cell.StudyVariable;

/**
 * An implementation of the model object '<em><b>Design Study</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getComputedOn <em>Computed On</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getInputSha256 <em>Input Sha256</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#isConverged <em>Converged</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getCritical <em>Critical</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getDraws <em>Draws</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.DesignStudyImpl#getTable <em>Table</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DesignStudyImpl extends NamedImpl implements DesignStudy
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
     * The default value of the '{@link #getSoftware() <em>Software</em>}' attribute.
     * @see #getSoftware()
     * @generated
     * @ordered
     */
    protected static final String SOFTWARE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSoftware() <em>Software</em>}' attribute.
     * @see #getSoftware()
     * @generated
     * @ordered
     */
    protected String software = SOFTWARE_EDEFAULT;

    /**
     * The default value of the '{@link #getComputedOn() <em>Computed On</em>}' attribute.
     * @see #getComputedOn()
     * @generated
     * @ordered
     */
    protected static final OffsetDateTime COMPUTED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getComputedOn() <em>Computed On</em>}' attribute.
     * @see #getComputedOn()
     * @generated
     * @ordered
     */
    protected OffsetDateTime computedOn = COMPUTED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getInputSha256() <em>Input Sha256</em>}' attribute.
     * @see #getInputSha256()
     * @generated
     * @ordered
     */
    protected static final String INPUT_SHA256_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInputSha256() <em>Input Sha256</em>}' attribute.
     * @see #getInputSha256()
     * @generated
     * @ordered
     */
    protected String inputSha256 = INPUT_SHA256_EDEFAULT;

    /**
     * The default value of the '{@link #isConverged() <em>Converged</em>}' attribute.
     * @see #isConverged()
     * @generated
     * @ordered
     */
    protected static final boolean CONVERGED_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isConverged() <em>Converged</em>}' attribute.
     * @see #isConverged()
     * @generated
     * @ordered
     */
    protected boolean converged = CONVERGED_EDEFAULT;

    /**
     * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' attribute list.
     * @see #getWarnings()
     * @generated
     * @ordered
     */
    protected EList<String> warnings;

    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final StudyKind KIND_EDEFAULT = StudyKind.SWEEP;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected StudyKind kind = KIND_EDEFAULT;

    /**
     * The cached value of the '{@link #getVariables() <em>Variables</em>}' containment reference list.
     * @see #getVariables()
     * @generated
     * @ordered
     */
    protected EList<StudyVariable> variables;

    /**
     * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
     * @see #getTargets()
     * @generated
     * @ordered
     */
    protected EList<Target> targets;

    /**
     * The cached value of the '{@link #getCritical() <em>Critical</em>}' containment reference list.
     * @see #getCritical()
     * @generated
     * @ordered
     */
    protected EList<CriticalValue> critical;

    /**
     * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
     * @see #getColumns()
     * @generated
     * @ordered
     */
    protected EList<StudyColumn> columns;

    /**
     * The default value of the '{@link #getDraws() <em>Draws</em>}' attribute.
     * @see #getDraws()
     * @generated
     * @ordered
     */
    protected static final int DRAWS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getDraws() <em>Draws</em>}' attribute.
     * @see #getDraws()
     * @generated
     * @ordered
     */
    protected int draws = DRAWS_EDEFAULT;

    /**
     * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
     * @see #getSeed()
     * @generated
     * @ordered
     */
    protected static final long SEED_EDEFAULT = 0L;

    /**
     * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
     * @see #getSeed()
     * @generated
     * @ordered
     */
    protected long seed = SEED_EDEFAULT;

    /**
     * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
     * @see #getQuantity()
     * @generated
     * @ordered
     */
    protected static final String QUANTITY_EDEFAULT = "gravimetricEnergyDensity";

    /**
     * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
     * @see #getQuantity()
     * @generated
     * @ordered
     */
    protected String quantity = QUANTITY_EDEFAULT;

    /**
     * The cached value of the '{@link #getTable() <em>Table</em>}' containment reference.
     * @see #getTable()
     * @generated
     * @ordered
     */
    protected DataTable table;

    /**
     * @generated
     */
    protected DesignStudyImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.DESIGN_STUDY;
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public String getSoftware()
    {
        return software;
    }

    /**
     * @generated
     */
    @Override
    public void setSoftware(String newSoftware)
    {
        String oldSoftware = software;
        software = newSoftware;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__SOFTWARE, oldSoftware, software));
    }

    /**
     * @generated
     */
    @Override
    public OffsetDateTime getComputedOn()
    {
        return computedOn;
    }

    /**
     * @generated
     */
    @Override
    public void setComputedOn(OffsetDateTime newComputedOn)
    {
        OffsetDateTime oldComputedOn = computedOn;
        computedOn = newComputedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__COMPUTED_ON, oldComputedOn, computedOn));
    }

    /**
     * @generated
     */
    @Override
    public String getInputSha256()
    {
        return inputSha256;
    }

    /**
     * @generated
     */
    @Override
    public void setInputSha256(String newInputSha256)
    {
        String oldInputSha256 = inputSha256;
        inputSha256 = newInputSha256;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__INPUT_SHA256, oldInputSha256, inputSha256));
    }

    /**
     * @generated
     */
    @Override
    public boolean isConverged()
    {
        return converged;
    }

    /**
     * @generated
     */
    @Override
    public void setConverged(boolean newConverged)
    {
        boolean oldConverged = converged;
        converged = newConverged;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__CONVERGED, oldConverged, converged));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getWarnings()
    {
        if (warnings == null)
        {
            warnings = new EDataTypeEList<String>(String.class, this, CellPackage.DESIGN_STUDY__WARNINGS);
        }
        return warnings;
    }

    /**
     * @generated
     */
    @Override
    public StudyKind getKind()
    {
        return kind;
    }

    /**
     * @generated
     */
    @Override
    public void setKind(StudyKind newKind)
    {
        StudyKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__KIND, oldKind, kind));
    }

    /**
     * @generated
     */
    @Override
    public EList<StudyVariable> getVariables()
    {
        if (variables == null)
        {
            variables = new EObjectContainmentEList<StudyVariable>(StudyVariable.class, this, CellPackage.DESIGN_STUDY__VARIABLES);
        }
        return variables;
    }

    /**
     * @generated
     */
    @Override
    public EList<Target> getTargets()
    {
        if (targets == null)
        {
            targets = new EObjectContainmentEList<Target>(Target.class, this, CellPackage.DESIGN_STUDY__TARGETS);
        }
        return targets;
    }

    /**
     * @generated
     */
    @Override
    public EList<CriticalValue> getCritical()
    {
        if (critical == null)
        {
            critical = new EObjectContainmentEList<CriticalValue>(CriticalValue.class, this, CellPackage.DESIGN_STUDY__CRITICAL);
        }
        return critical;
    }

    /**
     * @generated
     */
    @Override
    public EList<StudyColumn> getColumns()
    {
        if (columns == null)
        {
            columns = new EObjectContainmentEList<StudyColumn>(StudyColumn.class, this, CellPackage.DESIGN_STUDY__COLUMNS);
        }
        return columns;
    }

    /**
     * @generated
     */
    @Override
    public int getDraws()
    {
        return draws;
    }

    /**
     * @generated
     */
    @Override
    public void setDraws(int newDraws)
    {
        int oldDraws = draws;
        draws = newDraws;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__DRAWS, oldDraws, draws));
    }

    /**
     * @generated
     */
    @Override
    public long getSeed()
    {
        return seed;
    }

    /**
     * @generated
     */
    @Override
    public void setSeed(long newSeed)
    {
        long oldSeed = seed;
        seed = newSeed;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__SEED, oldSeed, seed));
    }

    /**
     * @generated
     */
    @Override
    public String getQuantity()
    {
        return quantity;
    }

    /**
     * @generated
     */
    @Override
    public void setQuantity(String newQuantity)
    {
        String oldQuantity = quantity;
        quantity = newQuantity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__QUANTITY, oldQuantity, quantity));
    }

    /**
     * @generated
     */
    @Override
    public DataTable getTable()
    {
        return table;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetTable(DataTable newTable, NotificationChain msgs)
    {
        DataTable oldTable = table;
        table = newTable;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__TABLE, oldTable, newTable);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setTable(DataTable newTable)
    {
        if (newTable != table)
        {
            NotificationChain msgs = null;
            if (table != null)
                msgs = ((InternalEObject)table).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CellPackage.DESIGN_STUDY__TABLE, null, msgs);
            if (newTable != null)
                msgs = ((InternalEObject)newTable).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CellPackage.DESIGN_STUDY__TABLE, null, msgs);
            msgs = basicSetTable(newTable, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.DESIGN_STUDY__TABLE, newTable, newTable));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.DESIGN_STUDY__VARIABLES:
                return ((InternalEList<?>)getVariables()).basicRemove(otherEnd, msgs);
            case CellPackage.DESIGN_STUDY__TARGETS:
                return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
            case CellPackage.DESIGN_STUDY__CRITICAL:
                return ((InternalEList<?>)getCritical()).basicRemove(otherEnd, msgs);
            case CellPackage.DESIGN_STUDY__COLUMNS:
                return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
            case CellPackage.DESIGN_STUDY__TABLE:
                return basicSetTable(null, msgs);
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
            case CellPackage.DESIGN_STUDY__DESCRIPTION:
                return getDescription();
            case CellPackage.DESIGN_STUDY__SOFTWARE:
                return getSoftware();
            case CellPackage.DESIGN_STUDY__COMPUTED_ON:
                return getComputedOn();
            case CellPackage.DESIGN_STUDY__INPUT_SHA256:
                return getInputSha256();
            case CellPackage.DESIGN_STUDY__CONVERGED:
                return isConverged();
            case CellPackage.DESIGN_STUDY__WARNINGS:
                return getWarnings();
            case CellPackage.DESIGN_STUDY__KIND:
                return getKind();
            case CellPackage.DESIGN_STUDY__VARIABLES:
                return getVariables();
            case CellPackage.DESIGN_STUDY__TARGETS:
                return getTargets();
            case CellPackage.DESIGN_STUDY__CRITICAL:
                return getCritical();
            case CellPackage.DESIGN_STUDY__COLUMNS:
                return getColumns();
            case CellPackage.DESIGN_STUDY__DRAWS:
                return getDraws();
            case CellPackage.DESIGN_STUDY__SEED:
                return getSeed();
            case CellPackage.DESIGN_STUDY__QUANTITY:
                return getQuantity();
            case CellPackage.DESIGN_STUDY__TABLE:
                return getTable();
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
            case CellPackage.DESIGN_STUDY__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case CellPackage.DESIGN_STUDY__SOFTWARE:
                setSoftware((String)newValue);
                return;
            case CellPackage.DESIGN_STUDY__COMPUTED_ON:
                setComputedOn((OffsetDateTime)newValue);
                return;
            case CellPackage.DESIGN_STUDY__INPUT_SHA256:
                setInputSha256((String)newValue);
                return;
            case CellPackage.DESIGN_STUDY__CONVERGED:
                setConverged((Boolean)newValue);
                return;
            case CellPackage.DESIGN_STUDY__WARNINGS:
                getWarnings().clear();
                getWarnings().addAll((Collection<? extends String>)newValue);
                return;
            case CellPackage.DESIGN_STUDY__KIND:
                setKind((StudyKind)newValue);
                return;
            case CellPackage.DESIGN_STUDY__VARIABLES:
                getVariables().clear();
                getVariables().addAll((Collection<? extends StudyVariable>)newValue);
                return;
            case CellPackage.DESIGN_STUDY__TARGETS:
                getTargets().clear();
                getTargets().addAll((Collection<? extends Target>)newValue);
                return;
            case CellPackage.DESIGN_STUDY__CRITICAL:
                getCritical().clear();
                getCritical().addAll((Collection<? extends CriticalValue>)newValue);
                return;
            case CellPackage.DESIGN_STUDY__COLUMNS:
                getColumns().clear();
                getColumns().addAll((Collection<? extends StudyColumn>)newValue);
                return;
            case CellPackage.DESIGN_STUDY__DRAWS:
                setDraws((Integer)newValue);
                return;
            case CellPackage.DESIGN_STUDY__SEED:
                setSeed((Long)newValue);
                return;
            case CellPackage.DESIGN_STUDY__QUANTITY:
                setQuantity((String)newValue);
                return;
            case CellPackage.DESIGN_STUDY__TABLE:
                setTable((DataTable)newValue);
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
            case CellPackage.DESIGN_STUDY__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__SOFTWARE:
                setSoftware(SOFTWARE_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__COMPUTED_ON:
                setComputedOn(COMPUTED_ON_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__INPUT_SHA256:
                setInputSha256(INPUT_SHA256_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__CONVERGED:
                setConverged(CONVERGED_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__WARNINGS:
                getWarnings().clear();
                return;
            case CellPackage.DESIGN_STUDY__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__VARIABLES:
                getVariables().clear();
                return;
            case CellPackage.DESIGN_STUDY__TARGETS:
                getTargets().clear();
                return;
            case CellPackage.DESIGN_STUDY__CRITICAL:
                getCritical().clear();
                return;
            case CellPackage.DESIGN_STUDY__COLUMNS:
                getColumns().clear();
                return;
            case CellPackage.DESIGN_STUDY__DRAWS:
                setDraws(DRAWS_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__SEED:
                setSeed(SEED_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__QUANTITY:
                setQuantity(QUANTITY_EDEFAULT);
                return;
            case CellPackage.DESIGN_STUDY__TABLE:
                setTable((DataTable)null);
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
            case CellPackage.DESIGN_STUDY__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case CellPackage.DESIGN_STUDY__SOFTWARE:
                return SOFTWARE_EDEFAULT == null ? software != null : !SOFTWARE_EDEFAULT.equals(software);
            case CellPackage.DESIGN_STUDY__COMPUTED_ON:
                return COMPUTED_ON_EDEFAULT == null ? computedOn != null : !COMPUTED_ON_EDEFAULT.equals(computedOn);
            case CellPackage.DESIGN_STUDY__INPUT_SHA256:
                return INPUT_SHA256_EDEFAULT == null ? inputSha256 != null : !INPUT_SHA256_EDEFAULT.equals(inputSha256);
            case CellPackage.DESIGN_STUDY__CONVERGED:
                return converged != CONVERGED_EDEFAULT;
            case CellPackage.DESIGN_STUDY__WARNINGS:
                return warnings != null && !warnings.isEmpty();
            case CellPackage.DESIGN_STUDY__KIND:
                return kind != KIND_EDEFAULT;
            case CellPackage.DESIGN_STUDY__VARIABLES:
                return variables != null && !variables.isEmpty();
            case CellPackage.DESIGN_STUDY__TARGETS:
                return targets != null && !targets.isEmpty();
            case CellPackage.DESIGN_STUDY__CRITICAL:
                return critical != null && !critical.isEmpty();
            case CellPackage.DESIGN_STUDY__COLUMNS:
                return columns != null && !columns.isEmpty();
            case CellPackage.DESIGN_STUDY__DRAWS:
                return draws != DRAWS_EDEFAULT;
            case CellPackage.DESIGN_STUDY__SEED:
                return seed != SEED_EDEFAULT;
            case CellPackage.DESIGN_STUDY__QUANTITY:
                return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
            case CellPackage.DESIGN_STUDY__TABLE:
                return table != null;
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
                case CellPackage.DESIGN_STUDY__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == AnalysisResult.class)
        {
            switch (derivedFeatureID)
            {
                case CellPackage.DESIGN_STUDY__SOFTWARE: return BasePackage.ANALYSIS_RESULT__SOFTWARE;
                case CellPackage.DESIGN_STUDY__COMPUTED_ON: return BasePackage.ANALYSIS_RESULT__COMPUTED_ON;
                case CellPackage.DESIGN_STUDY__INPUT_SHA256: return BasePackage.ANALYSIS_RESULT__INPUT_SHA256;
                case CellPackage.DESIGN_STUDY__CONVERGED: return BasePackage.ANALYSIS_RESULT__CONVERGED;
                case CellPackage.DESIGN_STUDY__WARNINGS: return BasePackage.ANALYSIS_RESULT__WARNINGS;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return CellPackage.DESIGN_STUDY__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == AnalysisResult.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.ANALYSIS_RESULT__SOFTWARE: return CellPackage.DESIGN_STUDY__SOFTWARE;
                case BasePackage.ANALYSIS_RESULT__COMPUTED_ON: return CellPackage.DESIGN_STUDY__COMPUTED_ON;
                case BasePackage.ANALYSIS_RESULT__INPUT_SHA256: return CellPackage.DESIGN_STUDY__INPUT_SHA256;
                case BasePackage.ANALYSIS_RESULT__CONVERGED: return CellPackage.DESIGN_STUDY__CONVERGED;
                case BasePackage.ANALYSIS_RESULT__WARNINGS: return CellPackage.DESIGN_STUDY__WARNINGS;
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
        result.append(", software: ");
        result.append(software);
        result.append(", computedOn: ");
        result.append(computedOn);
        result.append(", inputSha256: ");
        result.append(inputSha256);
        result.append(", converged: ");
        result.append(converged);
        result.append(", warnings: ");
        result.append(warnings);
        result.append(", kind: ");
        result.append(kind);
        result.append(", draws: ");
        result.append(draws);
        result.append(", seed: ");
        result.append(seed);
        result.append(", quantity: ");
        result.append(quantity);
        result.append(')');
        return result.toString();
    }

} //DesignStudyImpl
