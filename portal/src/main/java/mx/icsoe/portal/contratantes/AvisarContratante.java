package mx.icsoe.portal.contratantes;

import mx.icsoe.portal.avisos.Avisar;
import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.stereotype.Component;

/**
 * Avisa a un contratante en su buzón y, si registró un correo, también por él. Quien nunca ha entrado no tiene buzón: lo
 * encuentra en la página de lo compartido. Al correo que el contratista dio de él no se escribe: nadie lo comprobó.
 */
@Component
class AvisarContratante {

    private static final RutaPropia COMPARTIDOS = new RutaPropia("/icsoe/compartidos");

    private final Contratistas contratistas;
    private final Avisar avisar;

    AvisarContratante(Contratistas contratistas, Avisar avisar) {
        this.contratistas = contratistas;
        this.avisar = avisar;
    }

    /** Una presentación hizo algo con sus contratos. */
    void deCambios(AcuseCompartido acuse, Novedad novedad) {
        var folio = acuse.presentacion().folio();
        avisar(
                acuse.autorizacion().contratante(),
                AvisoNuevo.de(
                                acuse.informativa().tipo().esComplementaria()
                                        ? "Cambió lo que un contratista informó contigo"
                                        : "Un contratista informó contratos contigo",
                                """
                                %s presentó %s (%s) el %s: %s.

                                Entra con tu e.firma para ver los contratos y qué cambió en ellos.""".formatted(
                                        acuse.contratista().nombre(),
                                        folio.valor(),
                                        acuse.informativa().tipo().nombre(),
                                        Fechas.momento(acuse.presentacion().momento()),
                                        novedad.frase()))
                        .conEnlace(
                                "Ver qué cambió",
                                new RutaPropia("/icsoe/compartidos/"
                                        + acuse.contratista().id().valor() + "/acuses/" + folio))
                        .unaVez("contratantes." + acuse.autorizacion().id() + "." + folio));
    }

    /** Se le autorizó o se le retiró. */
    void deAutorizacion(Autorizacion autorizacion) {
        Contratista contratista = contratistas.de(autorizacion.contratista());
        avisar(
                autorizacion.contratante(),
                autorizacion.vigente()
                        ? AvisoNuevo.de(
                                        "Un contratista te deja ver sus contratos contigo",
                                        "%s te deja ver los contratos que informa contigo. Entra con tu e.firma para verlos."
                                                .formatted(contratista.nombre()))
                                .conEnlace("Ver contratos compartidos", COMPARTIDOS)
                        : AvisoNuevo.de(
                                "Un contratista ya no te deja ver sus contratos contigo",
                                "%s retiró la autorización con que veías los contratos que informó contigo. Si los necesitas, pídesela."
                                        .formatted(contratista.nombre())));
    }

    private void avisar(Rfc contratante, AvisoNuevo aviso) {
        contratistas.conRfc(contratante).ifPresent(uno -> avisar.a(new Destinatario.DelContratista(uno.id()), aviso));
    }
}
