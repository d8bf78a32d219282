/**
 * Words that all news is full of, whatever it is about: the documents counted in frequency.ts are of every kind, and
 * make "arrested" as rare as a name.
 */
export const NEWS = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december morning afternoon evening night today yesterday tonight week month year police officer
court judge jury arrest kill murder shoot suspect official authority government president minister reuters ap afp cnn bbc nbc
abc cbs reporter spokesman spokeswoman spokesperson statement announce announcement investigation investigate investigator
charge attorney lawyer prosecutor victim death dead die injure injury hospital sheriff county senate senator house congress
lawmaker republican democrat democratic party vote voter election campaign candidate governor mayor state federal agency
department news newspaper report tell accord add claim deny accuse allege allegation confirm decline comment interview press
conference website team game season coach player league win lose loss victory defeat score point quarter goal match title
champion championship playoff film movie actor actress star director studio award company chief executive share stock market
million billion percent deal offer contract agree agreement attack bomb explosion explode fire blaze crash accident rescue crew
earthquake quake magnitude storm flood war military troop soldier army navy force security sentence prison jail trial guilty
plead convict conviction appeal hearing evidence witness testify scene gun gunman weapon knife stab fatal fatally wound
detective custody neighbor neighborhood resident street city town village capital country nation national international foreign
leader administration white policy bill law legislation plan proposal issue critic criticism criticize support supporter oppose
opposition protest protester demonstrator rally riot strike union worker hire resign resignation appoint nominate nominee
nomination head manager owner club side reserve release launch update online site photo video image twitter facebook tweet blog
source anonymous condition familiar speak mother father son daughter wife husband boy girl teenager`

/** Names that stand in news about anything: states and their capitals, heads of state, titles, parties, agencies. */
export const PERENNIAL = `mr mrs ms dr rep sen gov gop u.s us usa uk eu un u.n u.k america american britain british england english london
europe european washington york california texas florida china chinese beijing russia russian moscow iran iranian iraq iraqi
israel israeli palestinian syria syrian afghanistan pakistan india indian japan japanese korea korean germany german berlin france
french paris italy italian spain spanish canada canadian mexico mexican brazil australia australian ukraine ukrainian africa
african asia asian arab muslim islamic christian catholic jewish north south east west northern southern eastern western middle
king queen prince pope secretary attorney general capitol pentagon kremlin parliament supreme speaker justice treasury
committee chairman representative vice deputy aide adviser presidential presidency conservative liberal tory labour labor
trump obama bush clinton biden reagan putin blair cameron merkel sarkozy macron netanyahu fbi cia nato times post fox associated
google apple microsoft facebook amazon youtube tv internet web jr sr st inc co ltd john james david michael robert william
ala ariz ark calif colo conn fla ill ind kan ky mass mich minn mont neb nev okla ore pa tenn tex va vt wash wis wyo
richard thomas mark paul george peter joseph daniel mary sarah`
