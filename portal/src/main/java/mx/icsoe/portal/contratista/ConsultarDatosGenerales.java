package mx.icsoe.portal.contratista;

import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reúne lo que hay de los datos generales de un contratista. */
@Service
public class ConsultarDatosGenerales {

    private final Altas altas;
    private final Contactos contactos;
    private final DomiciliosSociales domicilios;
    private final Documentos documentos;
    private final Registros registros;

    ConsultarDatosGenerales(
            Altas altas,
            Contactos contactos,
            DomiciliosSociales domicilios,
            Documentos documentos,
            Registros registros) {
        this.altas = altas;
        this.contactos = contactos;
        this.domicilios = domicilios;
        this.documentos = documentos;
        this.registros = registros;
    }

    @Transactional(readOnly = true)
    public DatosGenerales de(ContratistaId contratista) {
        return new DatosGenerales(
                altas.de(contratista),
                contactos.vigente(contratista),
                domicilios.vigente(contratista),
                documentos.vigente(contratista, Clase.ACUSE_REPSE),
                registros.ultimo(contratista));
    }
}
