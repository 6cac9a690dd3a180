package mx.icsoe.portal.trabajadores.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Motivo;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.tablas.DefectoDeTabla;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;

/** Un archivo como se muestra. */
public record CargaVista(Carga carga) {

    public String enlace() {
        return Direcciones.carga(carga.id());
    }

    public boolean enCurso() {
        return carga.estado().enCurso();
    }

    /** Cuántos registros tiene: mientras no termina, los que se calculan. */
    public long total() {
        return enCurso() ? Math.max(carga.total().orElse(0), carga.resueltos()) : carga.resueltos();
    }

    public int porCiento() {
        return total() == 0 ? 0 : (int) (100 * carga.resueltos() / total());
    }

    /** «2,987 de 3,000 listos · 13 con errores · 12 ya estaban». */
    public String frase() {
        return "%,d de %,d %s · %s%s"
                .formatted(
                        carga.enElContrato(),
                        total(),
                        total() == 1 ? "listo" : "listos",
                        carga.conError() == 0 ? "sin errores" : "%,d con errores".formatted(carga.conError()),
                        carga.yaEstaban() == 0 ? "" : " · " + yaEstaban());
    }

    private String yaEstaban() {
        return carga.yaEstaban() == 1 ? "1 ya estaba" : "%,d ya estaban".formatted(carga.yaEstaban());
    }

    public String cuando() {
        return Fechas.momento(carga.creada());
    }

    /** Por qué no se leyó hasta el final. */
    public Optional<Motivo> defecto() {
        return carga.defecto()
                .flatMap(codigo -> motivos()
                        .filter(motivo -> motivo.codigo().equals(codigo))
                        .findFirst());
    }

    private static Stream<Motivo> motivos() {
        return Stream.concat(Arrays.stream(DefectoDeTabla.values()), Arrays.stream(MotivoDeTrabajador.values()));
    }
}
