package mx.icsoe.portal.trabajadores;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Un archivo de trabajadores recibido, y en qué va.
 *
 * @param nombre el del archivo
 * @param total cuántos registros tendrá, si se sabe
 * @param punto la última fila del archivo ya resuelta
 * @param listos registros guardados
 * @param conError registros que hay que corregir
 * @param yaEstaban registros idénticos a un trabajador que el contrato ya tenía
 * @param avisos registros guardados que conviene revisar
 * @param defecto por qué no se leyó hasta el final: el código de su motivo
 * @param filaDelDefecto en qué fila, si se sabe
 */
public record Carga(
        ContratistaId contratista,
        CargaId id,
        ContratoId contrato,
        InformativaId informativa,
        String nombre,
        Huella huella,
        Estado estado,
        OptionalLong total,
        long punto,
        long listos,
        long conError,
        long yaEstaban,
        long avisos,
        Optional<String> defecto,
        OptionalLong filaDelDefecto,
        Instant creada,
        Autor autor) {

    /** En qué va un archivo. */
    public enum Estado {
        EN_COLA("En espera"),
        EN_PROCESO("Guardando"),
        TERMINADA("Terminado"),
        /** El archivo no se pudo leer hasta el final. */
        INTERRUMPIDA("Leído a medias"),
        /** La informativa dejó la captura mientras se guardaba. */
        DETENIDA("Detenido"),
        CANCELADA("Cancelado"),
        DESHECHA("Deshecho");

        private final String nombre;

        Estado(String nombre) {
            this.nombre = nombre;
        }

        public String nombre() {
            return nombre;
        }

        /** Si todavía puede cambiar por sí sola. */
        public boolean enCurso() {
            return this == EN_COLA || this == EN_PROCESO;
        }
    }

    /** Los registros ya resueltos, con o sin error. */
    public long resueltos() {
        return enElContrato() + conError;
    }

    /** Los que quedaron en el contrato, los haya traído este archivo o no. */
    public long enElContrato() {
        return listos + yaEstaban;
    }

    /** Sin el nombre del archivo: puede decir de quién es. */
    @Override
    public String toString() {
        return "Carga[" + id + ", " + estado + "]";
    }
}
