package mx.icsoe.portal.avisos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.correo.Carta;
import mx.icsoe.portal.plataforma.correo.TextoDeCarta;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;

/**
 * Lo que se va a avisar. Un RFC, una CURP o un NSS que lleve sale tapado: también va por correo.
 *
 * @param texto párrafos separados por un renglón en blanco
 * @param enlace la página donde se atiende
 * @param unico nombre de lo que se avisa, cuando a un mismo destinatario no debe avisársele dos veces
 */
public record AvisoNuevo(String asunto, String texto, Optional<Carta.Enlace> enlace, Optional<String> unico) {

    public AvisoNuevo {
        asunto = TextoDeCarta.asunto(asunto);
        texto = TextoDeCarta.parrafos(texto);
    }

    public static AvisoNuevo de(String asunto, String texto) {
        return new AvisoNuevo(asunto, texto, Optional.empty(), Optional.empty());
    }

    public AvisoNuevo conEnlace(String rotulo, RutaPropia ruta) {
        return new AvisoNuevo(asunto, texto, Optional.of(new Carta.Enlace(rotulo, ruta)), unico);
    }

    /**
     * Con una página que un capturista solo abre trabajando por ese contratista: si no ha entrado o trabaja por otro, se le
     * pregunta antes de llevarlo.
     */
    public AvisoNuevo conEnlacePor(ContratistaId contratista, String rotulo, RutaPropia ruta) {
        return conEnlace(
                rotulo,
                new RutaPropia("/icsoe/mis-contratistas/ir?contratista=" + contratista.valor() + "&destino="
                        + URLEncoder.encode(ruta.valor(), StandardCharsets.UTF_8)));
    }

    /** El mismo, que no se repite a quien ya lo tiene. */
    public AvisoNuevo unaVez(String llave) {
        return new AvisoNuevo(asunto, texto, enlace, Optional.of(llave));
    }
}
