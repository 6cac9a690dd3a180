package mx.icsoe.portal.minisitio.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.Motivo;

/**
 * Los errores de una parte del portal.
 *
 * @param orden el lugar que ocupa en la página, según el camino de quien entra
 * @param titulo como se llama esa parte
 */
public record AsuntoDeAyuda(int orden, String titulo, List<Motivo> motivos) {

    private static final Map<String, AsuntoDeAyuda> CONOCIDOS = Map.of(
            "acceso", new AsuntoDeAyuda(1, "Entrar con e.firma", List.of()),
            "llaves", new AsuntoDeAyuda(1, "Llaves de acceso", List.of()),
            "contratista", new AsuntoDeAyuda(2, "Datos generales", List.of()),
            "domicilio", new AsuntoDeAyuda(3, "Domicilio social", List.of()),
            "documentos", new AsuntoDeAyuda(4, "Archivos", List.of()),
            "usuarios", new AsuntoDeAyuda(6, "Alta de usuarios y entrada del capturista", List.of()),
            "plataforma", new AsuntoDeAyuda(7, "El sitio", List.of()));

    private static final int AL_FINAL = 99;

    static AsuntoDeAyuda de(String modulo, List<Motivo> motivos) {
        String nombre = Character.toUpperCase(modulo.charAt(0)) + modulo.substring(1);
        AsuntoDeAyuda conocido = CONOCIDOS.getOrDefault(modulo, new AsuntoDeAyuda(AL_FINAL, nombre, List.of()));
        return new AsuntoDeAyuda(conocido.orden, conocido.titulo, motivos);
    }
}
