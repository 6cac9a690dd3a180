package mx.icsoe.portal.contratista;

import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Lo que cada persona moral ha dicho de su domicilio social, versión por versión: solo crece. */
public interface DomiciliosSociales {

    /** Lo que rige. */
    Optional<Version<DomicilioSocial>> vigente(ContratistaId contratista);

    void agregar(ContratistaId contratista, Version<DomicilioSocial> version);
}
