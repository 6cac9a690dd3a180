package mx.icsoe.portal.llaves;

import java.time.InstantSource;
import mx.icsoe.portal.acceso.AceptarTerminos;
import mx.icsoe.portal.acceso.RespaldoDeEfirma;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import org.springframework.stereotype.Component;

/**
 * Si un contratista puede entrar con su llave. Vive de su e.firma: una entrada reciente, con un certificado que sigue
 * valiendo, y los términos en vigor aceptados, porque aceptarlos la exige.
 */
@Component
class ContratistaConLlave {

    private final RespaldoDeEfirma respaldo;
    private final AceptarTerminos terminos;
    private final Contratistas contratistas;
    private final PropiedadesDeLlaves propiedades;
    private final InstantSource reloj;

    ContratistaConLlave(
            RespaldoDeEfirma respaldo,
            AceptarTerminos terminos,
            Contratistas contratistas,
            PropiedadesDeLlaves propiedades,
            InstantSource reloj) {
        this.respaldo = respaldo;
        this.terminos = terminos;
        this.contratistas = contratistas;
        this.propiedades = propiedades;
        this.reloj = reloj;
    }

    Comprobacion<EnSesion> de(ContratistaId id, Llave llave) {
        if (!terminos.aceptados(id)) {
            return new Comprobacion.Mala<>(MotivoDeLlave.TERMINOS_PENDIENTES);
        }
        return switch (respaldo.de(id, propiedades.plazo())) {
            case RESPONDE -> new Comprobacion.Buena<>(identidad(id, llave));
            case ANTIGUA -> new Comprobacion.Mala<>(MotivoDeLlave.EFIRMA_ANTIGUA);
            case VENCIDA -> new Comprobacion.Mala<>(MotivoDeLlave.EFIRMA_VENCIDA);
            case REVOCADA -> new Comprobacion.Mala<>(MotivoDeLlave.EFIRMA_REVOCADA);
            case SIN_CONSULTAR -> new Comprobacion.Mala<>(MotivoDeLlave.REVOCACION_NO_CONSULTADA);
        };
    }

    private EnSesion identidad(ContratistaId id, Llave llave) {
        var contratista = contratistas.de(id);
        return new Identidad(
                id,
                contratista.rfc(),
                contratista.nombre(),
                new Medio.LlaveDeAcceso(llave.id().toString()),
                reloj.instant());
    }
}
