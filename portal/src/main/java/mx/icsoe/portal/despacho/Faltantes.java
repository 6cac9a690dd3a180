package mx.icsoe.portal.despacho;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.contratista.AvanceDeDatosGenerales;
import mx.icsoe.portal.contratista.Seccion;
import mx.icsoe.portal.contratista.VigenciaDelRepse;
import mx.icsoe.portal.contratos.ListarContratos.Resumen;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/** Qué falta para presentar: primero lo que hace la oficina y después lo que solo puede el contratista. */
final class Faltantes {

    private Faltantes() {}

    /**
     * De la que se prepara: lo que se devolvió y lo que les falta a sus contratos.
     *
     * @param captura si quien mira puede capturar; a lo que no puede abrir no se le manda
     */
    static List<Faltante> de(Informativa informativa, Resumen contratos, int notas, boolean captura) {
        String ruta = ruta(informativa);
        var faltan = new ArrayList<Faltante>();
        if (notas > 0) {
            faltan.add(Faltante.en(ruta + "/notas", cuenta(notas, "nota por atender", "notas por atender")));
        } else if (informativa instanceof Informativa.Devuelta) {
            faltan.add(Faltante.en(ruta, "Atender lo que se devolvió"));
        }
        boolean seCaptura = informativa instanceof Informativa.EnCaptura || informativa instanceof Informativa.Devuelta;
        if (seCaptura && informativa.ficha().tipo().llevaContratos()) {
            deLosContratos(informativa, contratos, captura, faltan);
        }
        return faltan;
    }

    private static void deLosContratos(
            Informativa informativa, Resumen contratos, boolean captura, List<Faltante> faltan) {
        String ruta = ruta(informativa);
        var declarados = informativa.ficha().contratosDeclarados();
        if (declarados.isEmpty()) {
            faltan.add(Faltante.en(captura ? ruta + "/periodo" : ruta, "Declarar cuántos contratos lleva"));
        }
        if (declarados.isPresent() && declarados.getAsInt() != contratos.contratos()) {
            faltan.add(Faltante.en(
                    ruta + "/contratos",
                    String.format("%,d de %,d contratos", contratos.contratos(), declarados.getAsInt())));
        } else if (contratos.contratos() == 0) {
            faltan.add(Faltante.en(ruta + "/contratos", "Capturar los contratos"));
        }
        if (contratos.sinTrabajadores() > 0) {
            faltan.add(Faltante.en(
                    ruta + "/contratos?ver=sin-trabajadores",
                    cuenta(contratos.sinTrabajadores(), "contrato sin trabajadores", "contratos sin trabajadores")));
        }
        if (contratos.porUbicar() > 0) {
            faltan.add(Faltante.en(
                    ruta + "/contratos?ver=por-ubicar",
                    cuenta(
                            contratos.porUbicar(),
                            "contrato con domicilio por ubicar",
                            "contratos con domicilio por ubicar")));
        }
    }

    /** De los datos generales, que solo cambia el contratista con su e.firma. */
    static List<Faltante> de(AvanceDeDatosGenerales datos) {
        var faltan = new ArrayList<Faltante>();
        boolean sinAcuse = datos.pendientes().contains(Seccion.ACUSE_REPSE);
        if (datos.pendientes().size() > (sinAcuse ? 1 : 0)) {
            faltan.add(Faltante.delContratista("Datos generales incompletos"));
        } else if (!sinAcuse && !datos.guardados()) {
            faltan.add(Faltante.delContratista("Datos generales sin guardar"));
        }
        if (sinAcuse) {
            faltan.add(Faltante.delContratista("Sin acuse del REPSE"));
        }
        return faltan;
    }

    /** Del registro que venció o está por vencer, aunque lo demás esté al corriente. */
    static List<Faltante> de(VigenciaDelRepse repse, LocalDate hoy) {
        String dia = Fechas.corta(repse.hasta());
        if (repse.vencida(hoy)) {
            return List.of(Faltante.delContratista("REPSE vencido el " + dia));
        }
        return repse.porVencer(hoy) ? List.of(Faltante.delContratista("REPSE vence el " + dia)) : List.of();
    }

    private static String ruta(Informativa informativa) {
        return "/icsoe/informativas/" + informativa.id();
    }

    private static String cuenta(int cuantos, String uno, String varios) {
        return cuantos == 1 ? "1 " + uno : String.format("%,d %s", cuantos, varios);
    }
}
