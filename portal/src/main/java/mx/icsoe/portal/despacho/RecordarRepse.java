package mx.icsoe.portal.despacho;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import mx.icsoe.portal.avisos.Avisar;
import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.contratista.VigenciaDelRepse;
import mx.icsoe.portal.contratista.Vigencias;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Avisa al contratista 60, 30 y 10 días antes de que venza su registro del REPSE. Cada aviso lleva su llave, así que da
 * igual cuántas veces se mire y desde cuántos nodos.
 */
@Component
class RecordarRepse {

    /** De menor a mayor: a quien le quedan menos días le toca el primero que los cubre. */
    private static final List<Integer> DIAS = List.of(10, 30, VigenciaDelRepse.DIAS_DE_AVISO);

    private final Vigencias vigencias;
    private final Avisar avisar;
    private final TransactionTemplate transaccion;
    private final InstantSource reloj;

    RecordarRepse(Vigencias vigencias, Avisar avisar, PlatformTransactionManager transacciones, InstantSource reloj) {
        this.vigencias = vigencias;
        this.avisar = avisar;
        this.transaccion = new TransactionTemplate(transacciones);
        this.reloj = reloj;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT6H")
    void recordar() {
        var hoy = Ventana.dia(reloj.instant());
        vigencias
                .queVencen(hoy, hoy.plusDays(VigenciaDelRepse.DIAS_DE_AVISO))
                .forEach((contratista, vigencia) -> transaccion.executeWithoutResult(
                        estado -> avisar.a(new Destinatario.DelContratista(contratista), aviso(vigencia, hoy))));
    }

    private static AvisoNuevo aviso(VigenciaDelRepse vigencia, LocalDate hoy) {
        int cual = DIAS.stream()
                .filter(dias -> vigencia.dias(hoy) <= dias)
                .findFirst()
                .orElseThrow();
        return AvisoNuevo.de(
                        "Tu registro del REPSE vence el " + Fechas.dia(vigencia.hasta()),
                        "Para presentar tus informativas hace falta el acuse de un registro vigente.\n\n"
                                + "Renuévalo ante la STPS y adjunta el acuse nuevo con su vigencia.")
                .conEnlace("Actualizar el acuse", new RutaPropia("/icsoe/contratista/documentos"))
                .unaVez("repse-" + vigencia.hasta() + "-" + cual);
    }
}
