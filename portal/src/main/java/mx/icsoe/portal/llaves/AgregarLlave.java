package mx.icsoe.portal.llaves;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.llaves.RetosDeLlave.Proposito;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.stereotype.Service;

/** Agrega una llave de acceso a la cuenta de quien está en sesión (WebAuthn, 7.1). */
@Service
public class AgregarLlave {

    private static final int MAXIMAS = 10;

    private final Llaves llaves;
    private final PedirReto retos;
    private final Comprobador comprobador;
    private final ConstanciasDeLlaves constancias;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    AgregarLlave(
            Llaves llaves,
            PedirReto retos,
            Comprobador comprobador,
            ConstanciasDeLlaves constancias,
            Uuid7 identificadores,
            InstantSource reloj) {
        this.llaves = llaves;
        this.retos = retos;
        this.comprobador = comprobador;
        this.constancias = constancias;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /**
     * Lo que el navegador necesita para pedir una llave nueva al dispositivo.
     *
     * @param rpId este sitio
     * @param manija con qué nombre al azar conocerá el dispositivo al titular
     * @param yaRegistradas las que no debe repetir
     * @param algoritmos los admitidos, en el registro COSE y por preferencia
     */
    public record Peticion(
            String rpId, Octetos manija, Octetos reto, List<Octetos> yaRegistradas, List<Long> algoritmos) {}

    /** Empieza: da el reto y lo demás que firmará el dispositivo. */
    public Peticion pedir(String sesion, Titular titular) {
        return new Peticion(
                comprobador.rpId(),
                llaves.manija(titular, retos.alAzar(), reloj.instant()),
                retos.para(sesion, Proposito.AGREGAR),
                llaves.credenciales(titular),
                Comprobador.ALGORITMOS.stream()
                        .map(algoritmo -> algoritmo.getValue())
                        .toList());
    }

    /** Termina: comprueba lo que respondió el dispositivo y la agrega; responde por qué no, si no. */
    public Optional<MotivoDeLlave> agregar(String sesion, Titular titular, Autor autor, Respuesta.Nueva respuesta) {
        var nombre = NombreDeLlave.de(respuesta.nombre());
        var impedimento = nombre.motivo().or(() -> siSonDemasiadas(titular));
        return impedimento.isPresent()
                ? impedimento
                : switch (comprobar(sesion, respuesta)) {
                    case Comprobacion.Mala<Credencial>(var motivo) -> Optional.of(motivo);
                    case Comprobacion.Buena<Credencial>(var credencial) ->
                        constancias.agregada(nueva(titular, nombre), credencial, autor)
                                ? Optional.empty()
                                : Optional.of(MotivoDeLlave.YA_REGISTRADA);
                };
    }

    private Optional<MotivoDeLlave> siSonDemasiadas(Titular titular) {
        return llaves.de(titular).size() < MAXIMAS ? Optional.empty() : Optional.of(MotivoDeLlave.DEMASIADAS);
    }

    private Comprobacion<Credencial> comprobar(String sesion, Respuesta.Nueva respuesta) {
        return switch (retos.cobrar(sesion, Proposito.AGREGAR)) {
            case Comprobacion.Mala<Octetos>(var motivo) -> new Comprobacion.Mala<>(motivo);
            case Comprobacion.Buena<Octetos>(var reto) -> comprobador.nueva(respuesta, reto);
        };
    }

    private Llave nueva(Titular titular, NombreDeLlave nombre) {
        return new Llave(
                new LlaveId(identificadores.siguiente()),
                titular,
                nombre.valor(),
                reloj.instant(),
                Optional.empty(),
                Optional.empty());
    }
}
