// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.impl.ArtifactImpl;

import org.nitrolith.model.material.LiteratureEntry;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.SynthesisMethod;

/**
 * An implementation of the model object '<em><b>Library</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialLibraryImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialLibraryImpl#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialLibraryImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaterialLibraryImpl extends ArtifactImpl implements MaterialLibrary
{
    /**
     * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
     * @see #getMaterials()
     * @generated
     * @ordered
     */
    protected EList<Material> materials;

    /**
     * The cached value of the '{@link #getMethods() <em>Methods</em>}' containment reference list.
     * @see #getMethods()
     * @generated
     * @ordered
     */
    protected EList<SynthesisMethod> methods;

    /**
     * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
     * @see #getEntries()
     * @generated
     * @ordered
     */
    protected EList<LiteratureEntry> entries;

    /**
     * @generated
     */
    protected MaterialLibraryImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.MATERIAL_LIBRARY;
    }

    /**
     * @generated
     */
    @Override
    public EList<Material> getMaterials()
    {
        if (materials == null)
        {
            materials = new EObjectContainmentEList<Material>(Material.class, this, MaterialPackage.MATERIAL_LIBRARY__MATERIALS);
        }
        return materials;
    }

    /**
     * @generated
     */
    @Override
    public EList<SynthesisMethod> getMethods()
    {
        if (methods == null)
        {
            methods = new EObjectContainmentEList<SynthesisMethod>(SynthesisMethod.class, this, MaterialPackage.MATERIAL_LIBRARY__METHODS);
        }
        return methods;
    }

    /**
     * @generated
     */
    @Override
    public EList<LiteratureEntry> getEntries()
    {
        if (entries == null)
        {
            entries = new EObjectContainmentEList<LiteratureEntry>(LiteratureEntry.class, this, MaterialPackage.MATERIAL_LIBRARY__ENTRIES);
        }
        return entries;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.MATERIAL_LIBRARY__MATERIALS:
                return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL_LIBRARY__METHODS:
                return ((InternalEList<?>)getMethods()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL_LIBRARY__ENTRIES:
                return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.MATERIAL_LIBRARY__MATERIALS:
                return getMaterials();
            case MaterialPackage.MATERIAL_LIBRARY__METHODS:
                return getMethods();
            case MaterialPackage.MATERIAL_LIBRARY__ENTRIES:
                return getEntries();
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
            case MaterialPackage.MATERIAL_LIBRARY__MATERIALS:
                getMaterials().clear();
                getMaterials().addAll((Collection<? extends Material>)newValue);
                return;
            case MaterialPackage.MATERIAL_LIBRARY__METHODS:
                getMethods().clear();
                getMethods().addAll((Collection<? extends SynthesisMethod>)newValue);
                return;
            case MaterialPackage.MATERIAL_LIBRARY__ENTRIES:
                getEntries().clear();
                getEntries().addAll((Collection<? extends LiteratureEntry>)newValue);
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
            case MaterialPackage.MATERIAL_LIBRARY__MATERIALS:
                getMaterials().clear();
                return;
            case MaterialPackage.MATERIAL_LIBRARY__METHODS:
                getMethods().clear();
                return;
            case MaterialPackage.MATERIAL_LIBRARY__ENTRIES:
                getEntries().clear();
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
            case MaterialPackage.MATERIAL_LIBRARY__MATERIALS:
                return materials != null && !materials.isEmpty();
            case MaterialPackage.MATERIAL_LIBRARY__METHODS:
                return methods != null && !methods.isEmpty();
            case MaterialPackage.MATERIAL_LIBRARY__ENTRIES:
                return entries != null && !entries.isEmpty();
        }
        return super.eIsSet(featureID);
    }

} //MaterialLibraryImpl
