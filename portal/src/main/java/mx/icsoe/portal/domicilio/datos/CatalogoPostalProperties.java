package mx.icsoe.portal.domicilio.datos;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Ajustes del catálogo postal ({@code icsoe.catalogo-postal.*}).
 *
 * @param renglonesMinimos las colonias que al menos debe traer un archivo oficial
 * @param entidadesMinimas las entidades que al menos debe traer
 * @param pagina donde Correos de México publica el catálogo
 * @param espera cuánto se aguarda a que Correos responda
 */
@ConfigurationProperties("icsoe.catalogo-postal")
record CatalogoPostalProperties(
        @DefaultValue("100000") int renglonesMinimos,
        @DefaultValue("32") int entidadesMinimas,

        @DefaultValue("https://www.correosdemexico.gob.mx/SSLServicios/ConsultaCP/CodigoPostal_Exportar.aspx")
        URI pagina,

        @DefaultValue("60s") Duration espera) {

    Piso piso() {
        return new Piso(renglonesMinimos, entidadesMinimas);
    }
}
