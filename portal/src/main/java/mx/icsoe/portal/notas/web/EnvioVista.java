package mx.icsoe.portal.notas.web;

import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.interfaz.Dato;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.presentacion.Revision;

/**
 * Lo que se va a enviar a firma, como se lee antes de confirmarlo.
 *
 * @param sinAtender lo que el contratista pidió corregir y nadie ha dado por corregido
 */
public record EnvioVista(Revision revision, List<HiloDeNotas.Observacion> sinAtender, String mensaje) {

    public Informativa informativa() {
        return revision.contenido().informativa();
    }

    public Ruta ruta() {
        return new Ruta(informativa());
    }

    public List<Dato> datos() {
        var ficha = informativa().ficha();
        var datos = new ArrayList<Dato>();
        datos.add(Dato.fijo("Tipo", ficha.tipo().nombre()));
        String nombre = ficha.cuatrimestre().nombre();
        datos.add(Dato.fijo(
                "Periodo",
                Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1) + " ("
                        + ficha.cuatrimestre().meses() + ")"));
        if (ficha.tipo().llevaContratos()) {
            datos.add(Dato.fijo(
                    "Contratos",
                    "%,d".formatted(revision.contenido().contratos().size())));
            datos.add(Dato.fijo(
                    "Trabajadores", "%,d".formatted(revision.contenido().trabajadores())));
        }
        String vence = Fechas.dia(revision.ventana().vence());
        datos.add(
                revision.extemporanea()
                        ? Dato.fijo("Venció", vence + "; quedará marcada como extemporánea")
                        : Dato.fijo("Vence", vence));
        return datos;
    }
}
