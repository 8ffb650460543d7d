// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.FileReference;

/**
 * An implementation of the model object '<em><b>File Reference</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.FileReferenceImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.FileReferenceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.FileReferenceImpl#getMediaType <em>Media Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class FileReferenceImpl extends DocumentedImpl implements FileReference
{
    /**
     * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
     * @see #getPath()
     * @generated
     * @ordered
     */
    protected static final String PATH_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
     * @see #getPath()
     * @generated
     * @ordered
     */
    protected String path = PATH_EDEFAULT;

    /**
     * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
     * @see #getSha256()
     * @generated
     * @ordered
     */
    protected static final String SHA256_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
     * @see #getSha256()
     * @generated
     * @ordered
     */
    protected String sha256 = SHA256_EDEFAULT;

    /**
     * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
     * @see #getMediaType()
     * @generated
     * @ordered
     */
    protected static final String MEDIA_TYPE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
     * @see #getMediaType()
     * @generated
     * @ordered
     */
    protected String mediaType = MEDIA_TYPE_EDEFAULT;

    /**
     * @generated
     */
    protected FileReferenceImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.FILE_REFERENCE;
    }

    /**
     * @generated
     */
    @Override
    public String getPath()
    {
        return path;
    }

    /**
     * @generated
     */
    @Override
    public void setPath(String newPath)
    {
        String oldPath = path;
        path = newPath;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.FILE_REFERENCE__PATH, oldPath, path));
    }

    /**
     * @generated
     */
    @Override
    public String getSha256()
    {
        return sha256;
    }

    /**
     * @generated
     */
    @Override
    public void setSha256(String newSha256)
    {
        String oldSha256 = sha256;
        sha256 = newSha256;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.FILE_REFERENCE__SHA256, oldSha256, sha256));
    }

    /**
     * @generated
     */
    @Override
    public String getMediaType()
    {
        return mediaType;
    }

    /**
     * @generated
     */
    @Override
    public void setMediaType(String newMediaType)
    {
        String oldMediaType = mediaType;
        mediaType = newMediaType;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.FILE_REFERENCE__MEDIA_TYPE, oldMediaType, mediaType));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.FILE_REFERENCE__PATH:
                return getPath();
            case BasePackage.FILE_REFERENCE__SHA256:
                return getSha256();
            case BasePackage.FILE_REFERENCE__MEDIA_TYPE:
                return getMediaType();
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
            case BasePackage.FILE_REFERENCE__PATH:
                setPath((String)newValue);
                return;
            case BasePackage.FILE_REFERENCE__SHA256:
                setSha256((String)newValue);
                return;
            case BasePackage.FILE_REFERENCE__MEDIA_TYPE:
                setMediaType((String)newValue);
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
            case BasePackage.FILE_REFERENCE__PATH:
                setPath(PATH_EDEFAULT);
                return;
            case BasePackage.FILE_REFERENCE__SHA256:
                setSha256(SHA256_EDEFAULT);
                return;
            case BasePackage.FILE_REFERENCE__MEDIA_TYPE:
                setMediaType(MEDIA_TYPE_EDEFAULT);
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
            case BasePackage.FILE_REFERENCE__PATH:
                return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
            case BasePackage.FILE_REFERENCE__SHA256:
                return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
            case BasePackage.FILE_REFERENCE__MEDIA_TYPE:
                return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
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
        result.append(" (path: ");
        result.append(path);
        result.append(", sha256: ");
        result.append(sha256);
        result.append(", mediaType: ");
        result.append(mediaType);
        result.append(')');
        return result.toString();
    }

} //FileReferenceImpl
