package mx.icsoe.portal.llaves;

import mx.icsoe.portal.avisos.Avisar;
import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.stereotype.Component;

/**
 * Avisa al titular de lo que cambia en sus llaves, por si no fue él: en su buzón y en su correo. El nombre que le puso no
 * va en la carta: lo escribió una persona y puede decir cualquier cosa.
 */
@Component
class AvisosDeLlaves {

    private static final RutaPropia LISTA = new RutaPropia("/icsoe/llaves");

    private final Avisar avisar;

    AvisosDeLlaves(Avisar avisar) {
        this.avisar = avisar;
    }

    void agregada(Llave llave) {
        avisar(llave, "Agregaste una llave de acceso", """
                Se agregó una llave de acceso a tu cuenta. Con ella se puede entrar a consultar y capturar.

                Si no fuiste tú, entra de la otra manera, quítala de la lista y avisa a quien opera el portal.""");
    }

    void quitada(Llave llave) {
        avisar(llave, "Quitaste una llave de acceso", """
                Se quitó una llave de acceso de tu cuenta. Ya no sirve para entrar.

                Si no fuiste tú, revisa tus llaves y avisa a quien opera el portal.""");
    }

    void bloqueada(Llave llave) {
        avisar(llave, "Bloqueamos una llave de acceso tuya", """
                Alguien intentó entrar con una llave de acceso que parece copia de la tuya. No entró, y la llave ya no sirve.

                Entra de la otra manera, quítala de la lista y, si quieres, agrega una nueva.""");
    }

    private void avisar(Llave llave, String asunto, String texto) {
        avisar.a(
                destinatario(llave.titular()),
                AvisoNuevo.de(asunto, texto).conEnlace("Ver mis llaves de acceso", LISTA));
    }

    private static Destinatario destinatario(Titular titular) {
        return switch (titular) {
            case Titular.DelContratista(var contratista) -> new Destinatario.DelContratista(contratista);
            case Titular.DelCapturista(var capturista) -> new Destinatario.DelCapturista(capturista);
        };
    }
}
