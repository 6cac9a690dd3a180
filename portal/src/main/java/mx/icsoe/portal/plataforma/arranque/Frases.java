package mx.icsoe.portal.plataforma.arranque;

import java.sql.SQLException;
import java.util.Optional;
import mx.icsoe.portal.plataforma.postgres.PostgresNoArranca;
import mx.icsoe.portal.plataforma.traza.Causas;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;

/** La frase que corresponde a cada causa conocida de que el portal no arranque. */
final class Frases {

    private Frases() {}

    /** La de la primera causa conocida; vacío si la falla es de las que nadie esperaba. */
    static Optional<String> de(Throwable falla) {
        return Causas.de(falla).flatMap(causa -> deUna(causa).stream()).findFirst();
    }

    static String puertoOcupado(int puerto) {
        return "El puerto " + puerto + " está ocupado por otro programa: detenlo o indica otro, por ejemplo --puerto "
                + (puerto == 65_535 ? 8080 : puerto + 1) + ".";
    }

    private static Optional<String> deUna(Throwable causa) {
        return switch (causa) {
            case ArranqueImpedido impedido -> Optional.of(String.valueOf(impedido.getMessage()));
            case PostgresNoArranca postgres -> Optional.of(String.valueOf(postgres.getMessage()));
            case PortInUseException ocupado -> Optional.of(puertoOcupado(ocupado.getPort()));
            case FlywayValidateException otra ->
                Optional.of("La base de datos es de otra versión de icsoe y no se puede usar con esta: "
                        + "usa la versión que la creó o una posterior.");
            case SQLException sql -> deLaBase(String.valueOf(sql.getSQLState()));
            default -> Optional.empty();
        };
    }

    // Las dos primeras letras del SQLSTATE dicen la clase de la falla (apéndice A del manual de PostgreSQL).
    private static Optional<String> deLaBase(String estado) {
        if (estado.startsWith("XX") || estado.equals("58P01") || estado.equals("58030")) {
            return Optional.of("La base de datos está dañada: restaura un respaldo o indica otra carpeta con --datos.");
        }
        if (estado.startsWith("28") || estado.equals("3D000")) {
            return Optional.of("PostgreSQL no acepta el usuario, la contraseña o la base indicados en"
                    + " SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME y SPRING_DATASOURCE_PASSWORD.");
        }
        if (estado.startsWith("08")) {
            return Optional.of("PostgreSQL no responde en la dirección de SPRING_DATASOURCE_URL.");
        }
        if (estado.equals("53100")) {
            return Optional.of("No queda espacio en el disco de la base de datos.");
        }
        return Optional.empty();
    }
}
