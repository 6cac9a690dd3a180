package mx.icsoe.portal.trabajadores;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Cómo se atienden los archivos de trabajadores y con qué rigor se revisan.
 *
 * @param hilos cuántos procesa a la vez este nodo
 * @param tanda cuántos registros se guardan en cada transacción
 * @param turno cuánto puede callar quien procesa un archivo antes de que otro lo tome
 * @param espera cada cuánto se pregunta por archivos que recibieron otros nodos
 * @param registros lo más que trae un archivo
 * @param sbcFueraDeTopesImpide si no se acepta un SBC fuera de los topes; de otro modo solo se avisa
 * @param tropiezos de cuántas filas con error se guarda el detalle
 */
@ConfigurationProperties("icsoe.cargas")
public record PropiedadesDeCargas(
        @DefaultValue("2") int hilos,
        @DefaultValue("5000") int tanda,
        @DefaultValue("2m") Duration turno,
        @DefaultValue("2s") Duration espera,
        @DefaultValue("1000000") long registros,
        @DefaultValue("false") boolean sbcFueraDeTopesImpide,
        @DefaultValue("100000") long tropiezos) {}
