package mx.icsoe.portal.trabajadores;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Nss;

/** Los trabajadores en la base. Cada cambio ajusta la cuenta de su contrato en la misma transacción. */
public interface TrabajadoresGuardados extends Trabajadores {

    /** Un trabajador con la versión que otro pudo haber cambiado. */
    record Guardado(Trabajador trabajador, int version) {}

    /** En qué acaba cambiar a uno. */
    enum Cambio {
        HECHO,
        /** Ya no está, o su versión es otra. */
        ES_OTRO,
        /** Otro del contrato ya tiene su NSS o su CURP. */
        REPETIDO
    }

    Map<ContratoId, Long> cuentas(ContratistaId contratista, Collection<ContratoId> contratos);

    /** Lo mismo, de varios contratistas a la vez. */
    Map<ContratoId, Long> cuentas(Map<ContratistaId, List<ContratoId>> contratos);

    /** Una página por NSS, después de uno dado. */
    List<Trabajador> pagina(ContratistaId contratista, ContratoId contrato, String despuesDe, int cuantos);

    /** Los que se buscan por NSS, CURP o nombre, o parte de ellos. */
    List<Trabajador> hallar(ContratistaId contratista, ContratoId contrato, String texto, int cuantos);

    Optional<Guardado> buscar(ContratistaId contratista, ContratoId contrato, Nss nss);

    /** De quién son ya, en el contrato, el NSS y la CURP dados. */
    List<MotivoDeTrabajador> choques(ContratoAbierto contrato, Trabajador trabajador, Optional<Nss> menos);

    /** Lo agrega y dice si entró: no, si su NSS o su CURP ya estaban. */
    boolean agregar(ContratoAbierto contrato, Trabajador trabajador);

    /** Lo cambia, si nadie se adelantó; después de cualquier resultado la transacción sigue sirviendo. */
    Cambio cambiar(ContratoAbierto contrato, Nss quien, Trabajador nuevo, int version);

    boolean quitar(ContratoAbierto contrato, Nss quien);

    /** Copia los de otro contrato que no estén todavía y dice cuántos entraron. */
    long copiar(ContratoId origen, ContratoAbierto destino);

    /** Quita los de un archivo y dice cuántos eran. */
    long quitarLosDe(ContratoAbierto contrato, CargaId carga);

    long vaciar(ContratoAbierto contrato);
}
