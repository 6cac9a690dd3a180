package mx.icsoe.portal.periodos;

import java.time.Instant;
import java.util.OptionalInt;
import mx.icsoe.portal.nucleo.Autor;

/** Los datos publicados, versión por versión: rige la última. */
public interface DatosDePeriodos {

    /** En qué quedó un dato al guardarlo. */
    enum Resultado {
        NUEVO,
        CAMBIADO,
        IGUAL
    }

    /** Hace una sola fila de quienes importan, hasta que acabe la transacción. */
    void apartar();

    /** Agrega una versión, salvo que sea igual a la que rige. */
    Resultado guardar(DatoDelPeriodo dato, Instant cuando, Autor quien);

    /** La UMA diaria de ese año, en centavos. */
    OptionalInt uma(int anio);

    /** El salario mínimo diario de ese año, en centavos. */
    OptionalInt salarioMinimo(int anio, Zona zona);
}
