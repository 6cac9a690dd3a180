package mx.icsoe.portal.trabajadores;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.plataforma.tablas.Fila;
import mx.icsoe.portal.plataforma.tablas.Lectura;
import mx.icsoe.portal.plataforma.tablas.Tabla;
import org.jspecify.annotations.Nullable;

/** Los renglones de un archivo que faltan por resolver. */
final class Renglones {

    private final Tabla tabla;
    private final Encabezado encabezado;
    private final long punto;
    private @Nullable Lectura pendiente;
    private Lectura.@Nullable Ilegible tropiezo;

    /**
     * @param primera la lectura que ya se hizo
     * @param punto la última fila que otra pasada resolvió
     */
    Renglones(Tabla tabla, Encabezado encabezado, Lectura primera, long punto) {
        this.tabla = tabla;
        this.encabezado = encabezado;
        this.pendiente = primera;
        this.punto = punto;
    }

    /** El que sigue; vacío cuando ya no hay o no se puede leer más. */
    Optional<Renglon> siguiente() {
        while (true) {
            Lectura lectura = pendiente == null ? tabla.siguiente() : pendiente;
            pendiente = null;
            switch (lectura) {
                case Fila fila -> {
                    if (fila.numero() > punto) {
                        return Optional.of(leer(fila));
                    }
                }
                case Lectura.Fin fin -> {
                    pendiente = fin;
                    return Optional.empty();
                }
                case Lectura.Ilegible ilegible -> {
                    pendiente = ilegible;
                    tropiezo = ilegible;
                    return Optional.empty();
                }
            }
        }
    }

    /** Por qué no se pudo leer más. */
    Optional<Lectura.Ilegible> tropiezo() {
        return Optional.ofNullable(tropiezo);
    }

    private Renglon leer(Fila fila) {
        if (!encabezado.cumpleLaEstructura(fila)) {
            return new Renglon.Incorrecto(
                    fila.numero(),
                    List.of(new Tropiezo(
                            fila.numero(),
                            0,
                            MotivoDeTrabajador.ESTRUCTURA,
                            String.join(",", fila.celdas()),
                            Optional.empty())));
        }
        return switch (LeerTrabajador.leer(fila.numero(), encabezado.celdas(fila))) {
            case Renglon.Correcto correcto -> correcto;
            case Renglon.Incorrecto incorrecto -> enSuColumna(incorrecto);
        };
    }

    /** Los tropiezos dicen la columna del archivo, que puede no ser la oficial. */
    private Renglon enSuColumna(Renglon.Incorrecto renglon) {
        return new Renglon.Incorrecto(
                renglon.fila(),
                renglon.tropiezos().stream().map(this::enSuColumna).toList());
    }

    Tropiezo enSuColumna(Tropiezo tropiezo) {
        return new Tropiezo(
                tropiezo.fila(),
                encabezado.lugar(tropiezo.columna()),
                tropiezo.motivo(),
                tropiezo.valor(),
                tropiezo.sugerencia());
    }
}
