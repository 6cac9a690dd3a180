package mx.icsoe.portal.contratista;

import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Lo que cada persona moral ha respondido sobre su domicilio social, versión por versión: solo crece. */
public interface DomiciliosSociales {

    /** La respuesta que rige. */
    Optional<Version<DomicilioSocial>> vigente(ContratistaId contratista);

    /** Agrega una versión; no hace nada y responde {@code false} si ese número ya existe. */
    boolean agregar(ContratistaId contratista, Version<DomicilioSocial> version);
}
