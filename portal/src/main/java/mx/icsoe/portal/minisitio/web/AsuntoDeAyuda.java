package mx.icsoe.portal.minisitio.web;

import java.util.List;
import mx.icsoe.portal.nucleo.Motivo;

/**
 * Los errores de una parte del portal.
 *
 * @param modulo la parte, y su ancla en la página
 * @param orden el lugar que ocupa en la página, según el camino de quien entra
 * @param titulo como se llama esa parte
 */
public record AsuntoDeAyuda(String modulo, int orden, String titulo, List<Motivo> motivos) {

    private static final List<Parte> PARTES = List.of(
            new Parte("acceso", "Entrar con e.firma"),
            new Parte("usuarios", "Alta de usuarios y entrada del capturista"),
            new Parte("llaves", "Llaves de acceso"),
            new Parte("contratista", "Datos generales"),
            new Parte("domicilio", "Domicilios"),
            new Parte("documentos", "Archivos PDF"),
            new Parte("informativas", "Informativas"),
            new Parte("contratos", "Contratos"),
            new Parte("trabajadores", "Trabajadores"),
            new Parte("notas", "Enviar a firma y devolver con notas"),
            new Parte("presentacion", "Revisar, firmar y verificar"),
            new Parte("contratantes", "Dejar ver a un contratante"),
            new Parte("plataforma", "El sitio y los archivos CSV y XLSX"));

    static AsuntoDeAyuda de(String modulo, List<Motivo> motivos) {
        for (int i = 0; i < PARTES.size(); i++) {
            if (PARTES.get(i).modulo.equals(modulo)) {
                return new AsuntoDeAyuda(modulo, i, PARTES.get(i).titulo, motivos);
            }
        }
        throw new IllegalArgumentException("la ayuda no sabe cómo llamar a lo de " + modulo);
    }

    private record Parte(String modulo, String titulo) {}
}
