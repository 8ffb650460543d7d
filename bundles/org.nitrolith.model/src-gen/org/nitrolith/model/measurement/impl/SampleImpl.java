// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.Attachment;

import org.nitrolith.model.base.impl.ArtifactImpl;

import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Phase;

import org.nitrolith.model.measurement.Electrodes;
import org.nitrolith.model.measurement.Fixture;
import org.nitrolith.model.measurement.Measurement;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.SampleGeometry;

import org.nitrolith.model.synthesis.Product;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Sample</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getMass <em>Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getDensity <em>Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getRelativeDensity <em>Relative Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getPressingPressure <em>Pressing Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getPreparedOn <em>Prepared On</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getElectrodes <em>Electrodes</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getFixture <em>Fixture</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SampleImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleImpl extends ArtifactImpl implements Sample
{
    /**
     * The cached value of the '{@link #getProduct() <em>Product</em>}' reference.
     * @see #getProduct()
     * @generated
     * @ordered
     */
    protected Product product;

    /**
     * The cached value of the '{@link #getMaterial() <em>Material</em>}' reference.
     * @see #getMaterial()
     * @generated
     * @ordered
     */
    protected Material material;

    /**
     * The cached value of the '{@link #getPhase() <em>Phase</em>}' reference.
     * @see #getPhase()
     * @generated
     * @ordered
     */
    protected Phase phase;

    /**
     * The cached value of the '{@link #getForm() <em>Form</em>}' reference.
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected Form form;

    /**
     * The default value of the '{@link #getGeometry() <em>Geometry</em>}' attribute.
     * @see #getGeometry()
     * @generated
     * @ordered
     */
    protected static final SampleGeometry GEOMETRY_EDEFAULT = SampleGeometry.DISC;

    /**
     * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' attribute.
     * @see #getGeometry()
     * @generated
     * @ordered
     */
    protected SampleGeometry geometry = GEOMETRY_EDEFAULT;

    /**
     * The default value of the '{@link #getMass() <em>Mass</em>}' attribute.
     * @see #getMass()
     * @generated
     * @ordered
     */
    protected static final Quantity MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMass() <em>Mass</em>}' attribute.
     * @see #getMass()
     * @generated
     * @ordered
     */
    protected Quantity mass = MASS_EDEFAULT;

    /**
     * The default value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
     * @see #getDiameter()
     * @generated
     * @ordered
     */
    protected static final Quantity DIAMETER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
     * @see #getDiameter()
     * @generated
     * @ordered
     */
    protected Quantity diameter = DIAMETER_EDEFAULT;

    /**
     * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
     * @see #getArea()
     * @generated
     * @ordered
     */
    protected static final Quantity AREA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
     * @see #getArea()
     * @generated
     * @ordered
     */
    protected Quantity area = AREA_EDEFAULT;

    /**
     * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected static final Quantity THICKNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected Quantity thickness = THICKNESS_EDEFAULT;

    /**
     * The default value of the '{@link #getDensity() <em>Density</em>}' attribute.
     * @see #getDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDensity() <em>Density</em>}' attribute.
     * @see #getDensity()
     * @generated
     * @ordered
     */
    protected Quantity density = DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getRelativeDensity() <em>Relative Density</em>}' attribute.
     * @see #getRelativeDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity RELATIVE_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRelativeDensity() <em>Relative Density</em>}' attribute.
     * @see #getRelativeDensity()
     * @generated
     * @ordered
     */
    protected Quantity relativeDensity = RELATIVE_DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getPressingPressure() <em>Pressing Pressure</em>}' attribute.
     * @see #getPressingPressure()
     * @generated
     * @ordered
     */
    protected static final Quantity PRESSING_PRESSURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPressingPressure() <em>Pressing Pressure</em>}' attribute.
     * @see #getPressingPressure()
     * @generated
     * @ordered
     */
    protected Quantity pressingPressure = PRESSING_PRESSURE_EDEFAULT;

    /**
     * The default value of the '{@link #getPreparedOn() <em>Prepared On</em>}' attribute.
     * @see #getPreparedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate PREPARED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPreparedOn() <em>Prepared On</em>}' attribute.
     * @see #getPreparedOn()
     * @generated
     * @ordered
     */
    protected LocalDate preparedOn = PREPARED_ON_EDEFAULT;

    /**
     * The cached value of the '{@link #getElectrodes() <em>Electrodes</em>}' containment reference.
     * @see #getElectrodes()
     * @generated
     * @ordered
     */
    protected Electrodes electrodes;

    /**
     * The cached value of the '{@link #getFixture() <em>Fixture</em>}' containment reference.
     * @see #getFixture()
     * @generated
     * @ordered
     */
    protected Fixture fixture;

    /**
     * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
     * @see #getMeasurements()
     * @generated
     * @ordered
     */
    protected EList<Measurement> measurements;

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
    protected SampleImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.SAMPLE;
    }

    /**
     * @generated
     */
    @Override
    public Product getProduct()
    {
        if (product != null && product.eIsProxy())
        {
            InternalEObject oldProduct = (InternalEObject)product;
            product = (Product)eResolveProxy(oldProduct);
            if (product != oldProduct)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.SAMPLE__PRODUCT, oldProduct, product));
            }
        }
        return product;
    }

    /**
     * @generated
     */
    public Product basicGetProduct()
    {
        return product;
    }

    /**
     * @generated
     */
    @Override
    public void setProduct(Product newProduct)
    {
        Product oldProduct = product;
        product = newProduct;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__PRODUCT, oldProduct, product));
    }

    /**
     * @generated
     */
    @Override
    public Material getMaterial()
    {
        if (material != null && material.eIsProxy())
        {
            InternalEObject oldMaterial = (InternalEObject)material;
            material = (Material)eResolveProxy(oldMaterial);
            if (material != oldMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.SAMPLE__MATERIAL, oldMaterial, material));
            }
        }
        return material;
    }

    /**
     * @generated
     */
    public Material basicGetMaterial()
    {
        return material;
    }

    /**
     * @generated
     */
    @Override
    public void setMaterial(Material newMaterial)
    {
        Material oldMaterial = material;
        material = newMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__MATERIAL, oldMaterial, material));
    }

    /**
     * @generated
     */
    @Override
    public Phase getPhase()
    {
        if (phase != null && phase.eIsProxy())
        {
            InternalEObject oldPhase = (InternalEObject)phase;
            phase = (Phase)eResolveProxy(oldPhase);
            if (phase != oldPhase)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.SAMPLE__PHASE, oldPhase, phase));
            }
        }
        return phase;
    }

    /**
     * @generated
     */
    public Phase basicGetPhase()
    {
        return phase;
    }

    /**
     * @generated
     */
    @Override
    public void setPhase(Phase newPhase)
    {
        Phase oldPhase = phase;
        phase = newPhase;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__PHASE, oldPhase, phase));
    }

    /**
     * @generated
     */
    @Override
    public Form getForm()
    {
        if (form != null && form.eIsProxy())
        {
            InternalEObject oldForm = (InternalEObject)form;
            form = (Form)eResolveProxy(oldForm);
            if (form != oldForm)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.SAMPLE__FORM, oldForm, form));
            }
        }
        return form;
    }

    /**
     * @generated
     */
    public Form basicGetForm()
    {
        return form;
    }

    /**
     * @generated
     */
    @Override
    public void setForm(Form newForm)
    {
        Form oldForm = form;
        form = newForm;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__FORM, oldForm, form));
    }

    /**
     * @generated
     */
    @Override
    public SampleGeometry getGeometry()
    {
        return geometry;
    }

    /**
     * @generated
     */
    @Override
    public void setGeometry(SampleGeometry newGeometry)
    {
        SampleGeometry oldGeometry = geometry;
        geometry = newGeometry == null ? GEOMETRY_EDEFAULT : newGeometry;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__GEOMETRY, oldGeometry, geometry));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMass()
    {
        return mass;
    }

    /**
     * @generated
     */
    @Override
    public void setMass(Quantity newMass)
    {
        Quantity oldMass = mass;
        mass = newMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__MASS, oldMass, mass));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDiameter()
    {
        return diameter;
    }

    /**
     * @generated
     */
    @Override
    public void setDiameter(Quantity newDiameter)
    {
        Quantity oldDiameter = diameter;
        diameter = newDiameter;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__DIAMETER, oldDiameter, diameter));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getArea()
    {
        return area;
    }

    /**
     * @generated
     */
    @Override
    public void setArea(Quantity newArea)
    {
        Quantity oldArea = area;
        area = newArea;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__AREA, oldArea, area));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getThickness()
    {
        return thickness;
    }

    /**
     * @generated
     */
    @Override
    public void setThickness(Quantity newThickness)
    {
        Quantity oldThickness = thickness;
        thickness = newThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__THICKNESS, oldThickness, thickness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDensity()
    {
        return density;
    }

    /**
     * @generated
     */
    @Override
    public void setDensity(Quantity newDensity)
    {
        Quantity oldDensity = density;
        density = newDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__DENSITY, oldDensity, density));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRelativeDensity()
    {
        return relativeDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setRelativeDensity(Quantity newRelativeDensity)
    {
        Quantity oldRelativeDensity = relativeDensity;
        relativeDensity = newRelativeDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__RELATIVE_DENSITY, oldRelativeDensity, relativeDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPressingPressure()
    {
        return pressingPressure;
    }

    /**
     * @generated
     */
    @Override
    public void setPressingPressure(Quantity newPressingPressure)
    {
        Quantity oldPressingPressure = pressingPressure;
        pressingPressure = newPressingPressure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__PRESSING_PRESSURE, oldPressingPressure, pressingPressure));
    }

    /**
     * @generated
     */
    @Override
    public LocalDate getPreparedOn()
    {
        return preparedOn;
    }

    /**
     * @generated
     */
    @Override
    public void setPreparedOn(LocalDate newPreparedOn)
    {
        LocalDate oldPreparedOn = preparedOn;
        preparedOn = newPreparedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__PREPARED_ON, oldPreparedOn, preparedOn));
    }

    /**
     * @generated
     */
    @Override
    public Electrodes getElectrodes()
    {
        return electrodes;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetElectrodes(Electrodes newElectrodes, NotificationChain msgs)
    {
        Electrodes oldElectrodes = electrodes;
        electrodes = newElectrodes;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__ELECTRODES, oldElectrodes, newElectrodes);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setElectrodes(Electrodes newElectrodes)
    {
        if (newElectrodes != electrodes)
        {
            NotificationChain msgs = null;
            if (electrodes != null)
                msgs = ((InternalEObject)electrodes).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MeasurementPackage.SAMPLE__ELECTRODES, null, msgs);
            if (newElectrodes != null)
                msgs = ((InternalEObject)newElectrodes).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MeasurementPackage.SAMPLE__ELECTRODES, null, msgs);
            msgs = basicSetElectrodes(newElectrodes, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__ELECTRODES, newElectrodes, newElectrodes));
    }

    /**
     * @generated
     */
    @Override
    public Fixture getFixture()
    {
        return fixture;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetFixture(Fixture newFixture, NotificationChain msgs)
    {
        Fixture oldFixture = fixture;
        fixture = newFixture;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__FIXTURE, oldFixture, newFixture);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setFixture(Fixture newFixture)
    {
        if (newFixture != fixture)
        {
            NotificationChain msgs = null;
            if (fixture != null)
                msgs = ((InternalEObject)fixture).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MeasurementPackage.SAMPLE__FIXTURE, null, msgs);
            if (newFixture != null)
                msgs = ((InternalEObject)newFixture).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MeasurementPackage.SAMPLE__FIXTURE, null, msgs);
            msgs = basicSetFixture(newFixture, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SAMPLE__FIXTURE, newFixture, newFixture));
    }

    /**
     * @generated
     */
    @Override
    public EList<Measurement> getMeasurements()
    {
        if (measurements == null)
        {
            measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, MeasurementPackage.SAMPLE__MEASUREMENTS);
        }
        return measurements;
    }

    /**
     * @generated
     */
    @Override
    public EList<Attachment> getAttachments()
    {
        if (attachments == null)
        {
            attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, MeasurementPackage.SAMPLE__ATTACHMENTS);
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
            case MeasurementPackage.SAMPLE__ELECTRODES:
                return basicSetElectrodes(null, msgs);
            case MeasurementPackage.SAMPLE__FIXTURE:
                return basicSetFixture(null, msgs);
            case MeasurementPackage.SAMPLE__MEASUREMENTS:
                return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.SAMPLE__ATTACHMENTS:
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
            case MeasurementPackage.SAMPLE__PRODUCT:
                if (resolve) return getProduct();
                return basicGetProduct();
            case MeasurementPackage.SAMPLE__MATERIAL:
                if (resolve) return getMaterial();
                return basicGetMaterial();
            case MeasurementPackage.SAMPLE__PHASE:
                if (resolve) return getPhase();
                return basicGetPhase();
            case MeasurementPackage.SAMPLE__FORM:
                if (resolve) return getForm();
                return basicGetForm();
            case MeasurementPackage.SAMPLE__GEOMETRY:
                return getGeometry();
            case MeasurementPackage.SAMPLE__MASS:
                return getMass();
            case MeasurementPackage.SAMPLE__DIAMETER:
                return getDiameter();
            case MeasurementPackage.SAMPLE__AREA:
                return getArea();
            case MeasurementPackage.SAMPLE__THICKNESS:
                return getThickness();
            case MeasurementPackage.SAMPLE__DENSITY:
                return getDensity();
            case MeasurementPackage.SAMPLE__RELATIVE_DENSITY:
                return getRelativeDensity();
            case MeasurementPackage.SAMPLE__PRESSING_PRESSURE:
                return getPressingPressure();
            case MeasurementPackage.SAMPLE__PREPARED_ON:
                return getPreparedOn();
            case MeasurementPackage.SAMPLE__ELECTRODES:
                return getElectrodes();
            case MeasurementPackage.SAMPLE__FIXTURE:
                return getFixture();
            case MeasurementPackage.SAMPLE__MEASUREMENTS:
                return getMeasurements();
            case MeasurementPackage.SAMPLE__ATTACHMENTS:
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
            case MeasurementPackage.SAMPLE__PRODUCT:
                setProduct((Product)newValue);
                return;
            case MeasurementPackage.SAMPLE__MATERIAL:
                setMaterial((Material)newValue);
                return;
            case MeasurementPackage.SAMPLE__PHASE:
                setPhase((Phase)newValue);
                return;
            case MeasurementPackage.SAMPLE__FORM:
                setForm((Form)newValue);
                return;
            case MeasurementPackage.SAMPLE__GEOMETRY:
                setGeometry((SampleGeometry)newValue);
                return;
            case MeasurementPackage.SAMPLE__MASS:
                setMass((Quantity)newValue);
                return;
            case MeasurementPackage.SAMPLE__DIAMETER:
                setDiameter((Quantity)newValue);
                return;
            case MeasurementPackage.SAMPLE__AREA:
                setArea((Quantity)newValue);
                return;
            case MeasurementPackage.SAMPLE__THICKNESS:
                setThickness((Quantity)newValue);
                return;
            case MeasurementPackage.SAMPLE__DENSITY:
                setDensity((Quantity)newValue);
                return;
            case MeasurementPackage.SAMPLE__RELATIVE_DENSITY:
                setRelativeDensity((Quantity)newValue);
                return;
            case MeasurementPackage.SAMPLE__PRESSING_PRESSURE:
                setPressingPressure((Quantity)newValue);
                return;
            case MeasurementPackage.SAMPLE__PREPARED_ON:
                setPreparedOn((LocalDate)newValue);
                return;
            case MeasurementPackage.SAMPLE__ELECTRODES:
                setElectrodes((Electrodes)newValue);
                return;
            case MeasurementPackage.SAMPLE__FIXTURE:
                setFixture((Fixture)newValue);
                return;
            case MeasurementPackage.SAMPLE__MEASUREMENTS:
                getMeasurements().clear();
                getMeasurements().addAll((Collection<? extends Measurement>)newValue);
                return;
            case MeasurementPackage.SAMPLE__ATTACHMENTS:
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
            case MeasurementPackage.SAMPLE__PRODUCT:
                setProduct((Product)null);
                return;
            case MeasurementPackage.SAMPLE__MATERIAL:
                setMaterial((Material)null);
                return;
            case MeasurementPackage.SAMPLE__PHASE:
                setPhase((Phase)null);
                return;
            case MeasurementPackage.SAMPLE__FORM:
                setForm((Form)null);
                return;
            case MeasurementPackage.SAMPLE__GEOMETRY:
                setGeometry(GEOMETRY_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__MASS:
                setMass(MASS_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__DIAMETER:
                setDiameter(DIAMETER_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__AREA:
                setArea(AREA_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__THICKNESS:
                setThickness(THICKNESS_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__DENSITY:
                setDensity(DENSITY_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__RELATIVE_DENSITY:
                setRelativeDensity(RELATIVE_DENSITY_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__PRESSING_PRESSURE:
                setPressingPressure(PRESSING_PRESSURE_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__PREPARED_ON:
                setPreparedOn(PREPARED_ON_EDEFAULT);
                return;
            case MeasurementPackage.SAMPLE__ELECTRODES:
                setElectrodes((Electrodes)null);
                return;
            case MeasurementPackage.SAMPLE__FIXTURE:
                setFixture((Fixture)null);
                return;
            case MeasurementPackage.SAMPLE__MEASUREMENTS:
                getMeasurements().clear();
                return;
            case MeasurementPackage.SAMPLE__ATTACHMENTS:
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
            case MeasurementPackage.SAMPLE__PRODUCT:
                return product != null;
            case MeasurementPackage.SAMPLE__MATERIAL:
                return material != null;
            case MeasurementPackage.SAMPLE__PHASE:
                return phase != null;
            case MeasurementPackage.SAMPLE__FORM:
                return form != null;
            case MeasurementPackage.SAMPLE__GEOMETRY:
                return geometry != GEOMETRY_EDEFAULT;
            case MeasurementPackage.SAMPLE__MASS:
                return MASS_EDEFAULT == null ? mass != null : !MASS_EDEFAULT.equals(mass);
            case MeasurementPackage.SAMPLE__DIAMETER:
                return DIAMETER_EDEFAULT == null ? diameter != null : !DIAMETER_EDEFAULT.equals(diameter);
            case MeasurementPackage.SAMPLE__AREA:
                return AREA_EDEFAULT == null ? area != null : !AREA_EDEFAULT.equals(area);
            case MeasurementPackage.SAMPLE__THICKNESS:
                return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
            case MeasurementPackage.SAMPLE__DENSITY:
                return DENSITY_EDEFAULT == null ? density != null : !DENSITY_EDEFAULT.equals(density);
            case MeasurementPackage.SAMPLE__RELATIVE_DENSITY:
                return RELATIVE_DENSITY_EDEFAULT == null ? relativeDensity != null : !RELATIVE_DENSITY_EDEFAULT.equals(relativeDensity);
            case MeasurementPackage.SAMPLE__PRESSING_PRESSURE:
                return PRESSING_PRESSURE_EDEFAULT == null ? pressingPressure != null : !PRESSING_PRESSURE_EDEFAULT.equals(pressingPressure);
            case MeasurementPackage.SAMPLE__PREPARED_ON:
                return PREPARED_ON_EDEFAULT == null ? preparedOn != null : !PREPARED_ON_EDEFAULT.equals(preparedOn);
            case MeasurementPackage.SAMPLE__ELECTRODES:
                return electrodes != null;
            case MeasurementPackage.SAMPLE__FIXTURE:
                return fixture != null;
            case MeasurementPackage.SAMPLE__MEASUREMENTS:
                return measurements != null && !measurements.isEmpty();
            case MeasurementPackage.SAMPLE__ATTACHMENTS:
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
        result.append(" (geometry: ");
        result.append(geometry);
        result.append(", mass: ");
        result.append(mass);
        result.append(", diameter: ");
        result.append(diameter);
        result.append(", area: ");
        result.append(area);
        result.append(", thickness: ");
        result.append(thickness);
        result.append(", density: ");
        result.append(density);
        result.append(", relativeDensity: ");
        result.append(relativeDensity);
        result.append(", pressingPressure: ");
        result.append(pressingPressure);
        result.append(", preparedOn: ");
        result.append(preparedOn);
        result.append(')');
        return result.toString();
    }

} //SampleImpl
